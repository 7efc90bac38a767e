package org.sightline.server.reflection.web;

import java.util.List;
import org.sightline.server.site.Form;

/**
 * Whom to tell.
 *
 * @param roles to tick, each with how many people have it
 * @param places to tick, each with how many people are of it
 * @param byMail whether letters go out as well
 */
public record TellView(List<Tick> roles, List<Tick> places, boolean byMail, Form form) {
  public TellView {
    roles = List.copyOf(roles);
    places = List.copyOf(places);
  }

  /** A box to tick. */
  public record Tick(String value, String label, boolean ticked) {}
}
