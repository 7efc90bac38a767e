package org.sightline.statistics.verdict;

import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/** Turns estimates so that more is better, whatever the outcome counts. */
public final class Oriented {

  private Oriented() {}

  /** The estimate for a favourable outcome; its mirror image for an adverse one. */
  public static Estimate of(Direction direction, Estimate estimate) {
    if (direction == Direction.FAVOURABLE || !(estimate instanceof Known known)) {
      return estimate;
    }
    return known.range() instanceof Interval i
        ? Estimate.of(
            -known.value(), new Interval(-i.hi(), -i.lo(), i.level(), i.method()), known.n())
        : Estimate.of(-known.value(), known.range(), known.n());
  }
}
