package org.sightline.server.cycles;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A reason somebody gives: why, or why again.
 *
 * @param id never reused
 * @param version how often it was stored; 0 before the first time
 * @param cycle to which it belongs
 * @param parent the cause it explains; empty when it explains the focus itself
 * @param words the reason
 * @param saidBy whose account
 * @param saidAt when
 * @param droppedAt when it was set aside; it stays readable
 */
public record Cause(
    UUID id,
    int version,
    UUID cycle,
    Optional<UUID> parent,
    String words,
    UUID saidBy,
    Instant saidAt,
    Optional<Instant> droppedAt) {

  Cause saying(String others) {
    return new Cause(id, version, cycle, parent, others, saidBy, saidAt, droppedAt);
  }

  Cause dropped(Optional<Instant> at) {
    return new Cause(id, version, cycle, parent, words, saidBy, saidAt, at);
  }
}
