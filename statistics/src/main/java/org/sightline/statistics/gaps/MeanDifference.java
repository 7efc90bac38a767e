package org.sightline.statistics.gaps;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * The difference of two means by Welch's test, which does not ask that both spread alike.
 *
 * @param difference group mean minus reference mean, with its t interval
 * @param t the difference over its standard error
 * @param df the Welch-Satterthwaite degrees of freedom
 * @param p two-sided, 0 to 1
 */
public record MeanDifference(Estimate difference, Estimate t, Estimate df, Estimate p) {

  public static final Measure MEASURE =
      new Measure(
          "gaps.mean-difference",
          "Gap between two means",
          "How much larger or smaller a group's average is than that of those compared with.",
          "d = mean1 - mean2 ± t(0.975, df)·√(v1/n1 + v2/n2), df by Welch-Satterthwaite",
          "the unit of the values",
          "Below 0: the group's mean is smaller. An interval across 0: too small to tell.",
          List.of(
              "nobody in the group: no denominator; nobody to compare with: no reference",
              "fewer than two values on a side, or no spread at all: no interval, t, df or p"),
          "Welch, Biometrika 1947 (recalled, not re-read); checked against R");

  /** The group against the reference. */
  public static MeanDifference of(Moments group, Moments reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    if (why != null) {
      return new MeanDifference(why, why, why, why);
    }
    long n = Math.addExact(group.n(), reference.n());
    double d = group.mean() - reference.mean();
    if (!Double.isFinite(d)) {
      Undefined tooFar = new Undefined(Reason.NOT_ESTIMABLE, "the means are too large to subtract");
      return new MeanDifference(tooFar, tooFar, tooFar, tooFar);
    }
    double e1 = errorSquared(group);
    double e2 = errorSquared(reference);
    double error = Math.sqrt(e1 + e2);
    double share = e1 / (e1 + e2);
    double df =
        1 / (share * share / (group.n() - 1.0) + (1 - share) * (1 - share) / (reference.n() - 1.0));
    double t = d / error;
    if (group.n() < 2 || reference.n() < 2 || !Double.isFinite(t) || !Double.isFinite(df)) {
      Undefined none =
          new Undefined(
              Reason.NOT_ESTIMABLE,
              "fewer than two values on a side, or values without usable spread");
      return new MeanDifference(Estimate.of(d, none, n), none, none, none);
    }
    TDistribution law = TDistribution.of(df);
    double half = law.inverseCumulativeProbability((1 + Interval.USUAL_LEVEL) / 2) * error;
    Range range =
        Double.isFinite(d - half) && Double.isFinite(d + half)
            ? Interval.of(d - half, d + half, "Welch")
            : new Undefined(Reason.NOT_ESTIMABLE, "the spread is too large for an interval");
    return new MeanDifference(
        Estimate.of(d, range, n),
        Estimate.of(t, n),
        Estimate.of(df, n),
        Estimate.of(TwoSided.atMostOne(2 * law.survivalProbability(Math.abs(t))), n));
  }

  private static double errorSquared(Moments moments) {
    return moments.squares() / (moments.n() - 1.0) / moments.n();
  }
}
