package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Undefined;

/** Between-group variance, with its noise floor. */
public final class BetweenGroupVariance {

  public static final Measure MEASURE =
      new Measure(
          "inequality.bgv",
          "Between-group variance",
          "How far groups lie from the overall percentage, in squared points, weighing "
              + "people alike.",
          "Σ s(y - μ)²; SE² = 4Σs²(y-μ)²V + 2[(Σs²V)² - Σs⁴V² + Σs²(1-s)²V²]",
          "squared percentage points",
          "0: all alike. Compare it with its noise floor, the value expected if there "
              + "were no true gap.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "the interval is cut at 0",
              "groups at 0% or 100% only, without spread: no interval"),
          "WHO Health Equity Assessment formulas; points checked against R; healthequal "
              + "1.0.1 read and run, its defects not repeated");

  private BetweenGroupVariance() {}

  /** The variance with its interval. */
  public static Estimate of(Levels levels) {
    Undefined why = levels.tooFew();
    if (why != null) {
      return why;
    }
    double value = value(levels);
    Range wald = Range.around(value, standardError(levels), "Wald, cut at 0, group sizes fixed");
    return Estimate.of(value, Nonnegative.cut(wald), levels.n());
  }

  /** What chance alone would give on average if every group had the overall percentage. */
  public static Estimate noiseFloor(Levels levels) {
    Undefined why = levels.tooFew();
    return why != null
        ? why
        : Estimate.of(
            levels.sum(i -> levels.share(i) * (1 - levels.share(i)) * levels.varianceIfAlike(i)),
            levels.n());
  }

  static double value(Levels levels) {
    return levels.sum(i -> levels.share(i) * square(levels.y(i) - levels.mean()));
  }

  static double standardError(Levels levels) {
    double between =
        levels.sum(
            i -> square(levels.share(i) * (levels.y(i) - levels.mean())) * levels.variance(i));
    double within = levels.sum(i -> square(levels.share(i)) * levels.variance(i));
    double own = levels.sum(i -> square(square(levels.share(i)) * levels.variance(i)));
    double rest =
        levels.sum(i -> square(levels.share(i) * (1 - levels.share(i)) * levels.variance(i)));
    return Math.sqrt(Math.max(0, 4 * between + 2 * (within * within - own + rest)));
  }

  private static double square(double value) {
    return value * value;
  }
}
