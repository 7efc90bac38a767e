package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Undefined;

/** Population attributable fraction. */
public final class AttributableFraction {

  public static final Measure MEASURE =
      new Measure(
          "inequality.paf",
          "Population attributable fraction",
          "How far the overall percentage lies from that of the best group, as a "
              + "percentage of it.",
          "100·|y_best - μ| / μ; SE = 100·√Σ[(1 if best)/μ - y_best·s/μ²]²V",
          "percent of the overall percentage, at least 0",
          "0: every group is as well off as the best.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "overall percentage 0: not estimable",
              "the best group is picked from the data, and the interval ignores that",
              "the interval is cut at 0"),
          "Points checked against R; healthequal 1.0.1 read and run, its defects not "
              + "repeated");

  private AttributableFraction() {}

  /** The fraction with its interval. */
  public static Estimate of(Levels levels) {
    Undefined why = levels.noRelative();
    if (why != null) {
      return why;
    }
    int best = levels.best();
    double mean = levels.mean();
    double value = 100 * AttributableRisk.value(levels) / mean;
    Range range =
        levels.around(
            value,
            i -> 100 * ((i == best ? 1 : 0) - levels.y(best) / mean * levels.share(i)) / mean);
    return Estimate.of(value, Nonnegative.cut(range), levels.n());
  }
}
