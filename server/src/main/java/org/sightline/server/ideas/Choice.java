package org.sightline.server.ideas;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was chosen. Never changed: a later choice is added, and both stay readable.
 *
 * @param cycle whose
 * @param number 1 for the first, then one more for each
 * @param ideas that were chosen, in the order of their totals
 * @param reason why so many, so few, or why anew; empty when none was asked
 * @param by whose account
 * @param at when
 * @param line the line of the log of decisions
 */
public record Choice(
    UUID cycle, int number, List<UUID> ideas, String reason, UUID by, Instant at, long line) {
  public Choice {
    ideas = List.copyOf(ideas);
  }
}
