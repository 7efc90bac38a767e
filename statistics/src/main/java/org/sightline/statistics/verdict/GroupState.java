package org.sightline.statistics.verdict;

import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/** What the group itself did, whatever the reference did. */
public enum GroupState {
  ROSE,
  FLAT,
  FELL;

  /** What must be above 0 (or above δ/2) for the group to have risen. */
  public enum RoseBy {
    /** The lower end of the interval above 0. The default. */
    INTERVAL,
    /** The point estimate above 0. Laxer; a choice. */
    POINT,
    /** The point estimate at least δ/2. A choice. */
    HALF_DELTA
  }

  /**
   * The state of a group.
   *
   * @param change with its interval, oriented so that more is better
   * @param by how ROSE is judged
   * @param delta the smallest worthwhile change
   */
  static GroupState of(Known change, Interval interval, RoseBy by, double delta) {
    if (interval.hi() < 0) {
      return FELL;
    }
    boolean rose =
        switch (by) {
          case INTERVAL -> interval.lo() > 0;
          case POINT -> change.value() > 0;
          case HALF_DELTA -> change.value() >= delta / 2;
        };
    return rose ? ROSE : FLAT;
  }
}
