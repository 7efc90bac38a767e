package org.sightline.server.ideas;

import java.util.List;
import java.util.UUID;

/**
 * An idea that was chosen, for whoever plans it.
 *
 * @param id of the idea
 * @param title in a few words
 * @param text the whole idea; may be empty
 * @param causes the causes of the cycle that it addresses, those that were set aside left out
 * @param needs what it costs, how long it takes, what somebody must know
 * @param elsewhere where it was tried before, and what would be different here
 */
public record ChosenIdea(
    UUID id, String title, String text, List<UUID> causes, Needs needs, Elsewhere elsewhere) {
  public ChosenIdea {
    causes = List.copyOf(causes);
  }
}
