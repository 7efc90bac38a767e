package org.sightline.statistics.inequality;

import org.sightline.statistics.Interval;
import org.sightline.statistics.Range;

/** Intervals of measures that cannot be below 0. */
final class Nonnegative {

  private Nonnegative() {}

  static Range cut(Range range) {
    return range instanceof Interval ends && ends.lo() < 0
        ? Interval.of(0, ends.hi(), ends.method())
        : range;
  }
}
