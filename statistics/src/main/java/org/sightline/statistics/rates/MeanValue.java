package org.sightline.statistics.rates;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** A mean with its t interval. */
public final class MeanValue {

  public static final Measure MEASURE =
      new Measure(
          "rates.mean",
          "Mean with t interval",
          "The average of a group, and the range of true averages that fit what was measured.",
          "mean ± t(0.975, n-1) · sd / √n",
          "the unit of the values",
          "A mean says nothing about who reaches a bar: show the share at the bar beside it.",
          List.of(
              "nobody in the group: no denominator",
              "one value, or all values alike: the mean without an interval",
              "values in clusters: the standard error grows by √deff"),
          "Student, Biometrika 1908 (recalled, not re-read)");

  private MeanValue() {}

  /** The mean of independent values. */
  public static Estimate of(Moments moments) {
    return of(moments, 1);
  }

  /**
   * The mean of values that come in clusters.
   *
   * @param designEffect how many times larger the variance is than for independent values, at least
   *     0.01
   */
  public static Estimate of(Moments moments, double designEffect) {
    if (!(designEffect >= 0.01 && designEffect <= 1e6)) {
      throw new IllegalArgumentException(
          "design effect is "
              + designEffect
              + ". Maybe it should be near 1 + (cluster size - 1) x intra-cluster correlation.");
    }
    if (moments.n() == 0) {
      return Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group");
    }
    return Estimate.of(moments.mean(), range(moments, designEffect), moments.n());
  }

  private static Range range(Moments moments, double designEffect) {
    if (moments.n() < 2) {
      return new Undefined(Reason.NOT_ESTIMABLE, "spread needs at least two values");
    }
    double df = moments.n() - 1.0;
    double error = Math.sqrt(moments.squares() / df / moments.n() * designEffect);
    double half = Quantile.ofT(df, (1 + Interval.USUAL_LEVEL) / 2) * error;
    double lo = moments.mean() - half;
    double hi = moments.mean() + half;
    if (!(half > 0) || !Double.isFinite(lo) || !Double.isFinite(hi)) {
      return new Undefined(Reason.NOT_ESTIMABLE, "the values show no usable spread");
    }
    return Interval.of(lo, hi, "t");
  }
}
