package org.sightline.server.ideas.web;

import java.util.List;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The form for people without an account.
 *
 * @param path its address
 * @param focus what the cycle looks at; nothing else of it is shown
 * @param sides for whom somebody may speak
 * @param form what stands in the fields
 * @param thanks whether an idea was given a moment ago
 */
public record GuestView(String path, String focus, List<Option> sides, Form form, boolean thanks) {
  public GuestView {
    sides = List.copyOf(sides);
  }
}
