package org.sightline.server.scorecard;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sightline.statistics.scorecard.Indicator;

/**
 * A question of the goal's own data that stands on its scorecard.
 *
 * @param id never reused
 * @param version how often it was stored; 0 before the first time
 * @param kind its place on the scorecard
 * @param question the name of the question
 * @param lag how long after the work it moves, in words; may be empty
 * @param asideAt when it was taken off; it stays readable in the table
 */
public record Line(
    UUID id,
    int version,
    UUID cycle,
    Indicator.Kind kind,
    String question,
    String lag,
    UUID by,
    Instant at,
    Optional<Instant> asideAt) {

  /** Whether it still stands there. */
  public boolean stands() {
    return asideAt.isEmpty();
  }

  Line aside(Instant now) {
    return new Line(id, version, cycle, kind, question, lag, by, at, Optional.of(now));
  }
}
