package org.sightline.server.ideas.web;

import java.util.List;

/**
 * A choice as a page shows it.
 *
 * @param line when and by whom
 * @param ideas what was chosen
 * @param reason may be empty
 * @param log the address of its line in the log of decisions
 */
public record ChosenView(String line, List<Chosen> ideas, String reason, String log) {
  public ChosenView {
    ideas = List.copyOf(ideas);
  }

  /** An idea of the choice. */
  public record Chosen(String title, String address) {}
}
