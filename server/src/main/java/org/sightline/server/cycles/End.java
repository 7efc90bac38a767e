package org.sightline.server.cycles;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a cycle was ended, or that an ended one was opened again; added, never changed.
 *
 * @param cycle which
 * @param number 1 for the first time it was ended, 2 for the first time it was opened again
 * @param reason why it was ended; empty when it was opened again
 * @param words why, in the words of whoever said so; may be empty where the reason says it
 * @param into the cycle that goes on with it
 * @param by whose account
 * @param at when
 */
public record End(
    UUID cycle,
    int number,
    Optional<EndReason> reason,
    String words,
    Optional<UUID> into,
    UUID by,
    Instant at) {
  public End {
    if (into.isPresent() != reason.filter(EndReason.MERGED::equals).isPresent()) {
      throw new IllegalArgumentException(
          "a cycle goes on in another when it was merged, and only then. Maybe name the other"
              + " cycle, or another reason.");
    }
    if (words.isBlank() && reason.filter(each -> each != EndReason.OTHER).isEmpty()) {
      throw new IllegalArgumentException("no reason is given. Maybe say in words why.");
    }
  }
}
