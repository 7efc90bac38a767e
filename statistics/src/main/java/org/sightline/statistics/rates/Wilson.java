package org.sightline.statistics.rates;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;

/** A share with the Wilson score interval, the interval used unless another is asked for. */
public final class Wilson {

  public static final Measure MEASURE =
      new Measure(
          "rates.wilson",
          "Share with Wilson interval",
          "The share of a group, and the range of true shares that fit what was counted.",
          "p = x / n; the ends are the two true shares whose z-score against x / n is 1.96",
          "share, 0 to 1",
          "A short interval means many people; it never leaves 0 to 1.",
          List.of(
              "nobody in the group: no denominator",
              "x = 0: the lower end is 0; x = n: the upper end is 1",
              "people in clusters: n is replaced by n / deff"),
          "Wilson, JASA 1927 (recalled, not re-read); checked against R prop.test");

  private static final String METHOD = "Wilson";

  private Wilson() {}

  /** The share of independent people. */
  public static Estimate share(Tally tally) {
    return tally.n() == 0
        ? nobody()
        : Estimate.of(tally.rate(), ends(tally.rate(), (double) tally.n()), tally.n());
  }

  /** The share of people who come in clusters; the interval uses the effective number. */
  public static Estimate share(Clustered clustered) {
    Tally tally = clustered.tally();
    return tally.n() == 0
        ? nobody()
        : Estimate.of(tally.rate(), ends(tally.rate(), clustered.effectiveN()), tally.n());
  }

  /**
   * The interval itself.
   *
   * @param p the share, 0 to 1
   * @param n the number, or effective number, of people; above 0
   */
  public static Interval ends(double p, double n) {
    double zz = Interval.Z * Interval.Z;
    double centre = p + zz / (2 * n);
    double half = Interval.Z * Math.sqrt(p * (1 - p) / n + zz / (4 * n * n));
    double scale = 1 + zz / n;
    double lo = p <= 0 ? 0 : Math.max(0, Math.min(p, (centre - half) / scale));
    double hi = p >= 1 ? 1 : Math.min(1, Math.max(p, (centre + half) / scale));
    return Interval.of(lo, hi, METHOD);
  }

  private static Estimate nobody() {
    return Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group");
  }
}
