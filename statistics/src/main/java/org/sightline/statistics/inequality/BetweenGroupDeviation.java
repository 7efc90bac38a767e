package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;

/** Between-group standard deviation. */
public final class BetweenGroupDeviation {

  public static final Measure MEASURE =
      new Measure(
          "inequality.bgsd",
          "Between-group standard deviation",
          "How far groups typically lie from the overall percentage.",
          "√ of the between-group variance",
          "percentage points",
          "0: all alike. It never falls to 0 by chance alone: see the noise floor.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "the interval is the root of the variance interval"),
          "Root of the between-group variance");

  private BetweenGroupDeviation() {}

  /** The deviation; its interval is the root of the variance interval. */
  public static Estimate of(Levels levels) {
    return BetweenGroupVariance.of(levels) instanceof Known variance
        ? Estimate.of(Math.sqrt(variance.value()), root(variance.range()), levels.n())
        : BetweenGroupVariance.of(levels);
  }

  private static Range root(Range range) {
    return range instanceof Interval ends
        ? Interval.of(Math.sqrt(ends.lo()), Math.sqrt(ends.hi()), ends.method())
        : range;
  }
}
