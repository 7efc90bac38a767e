package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** Mean log deviation, times 1000. */
public final class MeanLogDeviation {

  public static final Measure MEASURE =
      new Measure(
          "inequality.mld",
          "Mean log deviation",
          "How unevenly the outcome is spread over people of different groups, weighing "
              + "the small shares.",
          "-1000·Σ s·ln r, r = y/μ; SE = 1000·√Σ[s(1/μ - 1/y)]²V",
          "thousandths, at least 0",
          "0: all alike.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "overall percentage 0: not estimable",
              "y = 0 in a group: not estimable, nothing is put in its place",
              "all alike: 0, without an interval",
              "the interval is cut at 0"),
          "Points checked against R; healthequal 1.0.1 read and run, its defects not "
              + "repeated");

  private MeanLogDeviation() {}

  /** The deviation with its interval. */
  public static Estimate of(Levels levels) {
    Undefined why = levels.noRelative();
    if (why != null) {
      return why;
    }
    if (levels.sum(i -> levels.y(i) == 0 ? 1 : 0) > 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "a group at 0% has no logarithm");
    }
    double value =
        Math.max(
            0, -1000 * levels.sum(i -> levels.share(i) * Math.log(levels.y(i) / levels.mean())));
    Range range =
        levels.around(value, i -> 1000 * levels.share(i) * (1 / levels.mean() - 1 / levels.y(i)));
    return Estimate.of(value, Nonnegative.cut(range), levels.n());
  }
}
