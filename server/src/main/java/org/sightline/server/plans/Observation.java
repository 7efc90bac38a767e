package org.sightline.server.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sightline.statistics.Tally;

/**
 * What somebody saw of a measure.
 *
 * @param id never reused
 * @param version how often it was stored; 0 before the first time
 * @param measure of which
 * @param on the day it is about
 * @param x so many, at least 0
 * @param n of how many, at least x; empty where only a count was taken
 * @param note in words; may be empty
 * @param by whose account
 * @param at when it was written down
 * @param withdrawnAt when it was taken back; it stays readable
 */
public record Observation(
    UUID id,
    int version,
    UUID measure,
    LocalDate on,
    long x,
    Optional<Long> n,
    String note,
    UUID by,
    Instant at,
    Optional<Instant> withdrawnAt) {
  public Observation {
    if (x < 0 || n.filter(all -> all < x).isPresent()) {
      throw new IllegalArgumentException(
          "counted " + x + " of " + n + ". Maybe the two are in each other's place.");
    }
  }

  /** As a share; empty where only a count was taken. */
  public Optional<Tally> tally() {
    return n.map(all -> new Tally(x, all));
  }

  Observation withdrawn(Instant now) {
    return new Observation(id, version, measure, on, x, n, note, by, at, Optional.of(now));
  }
}
