package org.sightline.server.ideas.web;

import java.util.List;

/**
 * An idea as a page shows it.
 *
 * @param title in a few words
 * @param text the whole idea; may be empty
 * @param address where it is looked at
 * @param by who said it
 * @param chosen whether it was chosen
 * @param causes what it addresses
 * @param facts what is known of it, in a few words each
 * @param warnings what it still wants, in sentences
 * @param deeper the answer to the deeper question; may be empty
 * @param held the ideas merged into it
 */
public record IdeaView(
    String title,
    String text,
    String address,
    String by,
    boolean chosen,
    List<String> causes,
    List<String> facts,
    List<String> warnings,
    String deeper,
    List<IdeaView> held) {
  public IdeaView {
    causes = List.copyOf(causes);
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
    held = List.copyOf(held);
  }
}
