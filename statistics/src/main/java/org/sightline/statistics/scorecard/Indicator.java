package org.sightline.statistics.scorecard;

import java.util.Optional;

/**
 * One line of a goal's scorecard.
 *
 * @param name what it is called
 * @param kind its place on the scorecard
 * @param disaggregated whether it is shown for each group
 * @param lag how long after the work it moves, in words; empty when nobody said
 */
public record Indicator(String name, Kind kind, boolean disaggregated, Optional<String> lag) {

  /** The places on a scorecard. */
  public enum Kind {
    /** What the goal is about, known late. */
    LAGGING(1),
    /** What should move first. */
    LEADING(2),
    /** Whether the work was done as designed. */
    PROCESS(1),
    /** How people live through it. */
    EXPERIENCE(1),
    /** What must not become worse meanwhile. */
    COUNTER_METRIC(1);

    private final int least;

    Kind(int least) {
      this.least = least;
    }

    /** How many a goal needs. */
    public int least() {
      return least;
    }
  }
}
