package org.sightline.statistics.change;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;

/** How many people per wave a change of one group's rate needs in order to show. */
public final class SampleSize {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.sample-size",
          "People needed in each wave",
          "With this many people in each wave a true change of this size shows as often as asked.",
          "n with P(|Z| > 1.96) = power, Z ~ N(h·√(n/2), 1), h = 2asin√p₂ − 2asin√p₁;"
              + " times the design effect",
          "people per wave, not rounded; round up",
          "more people are needed for a smaller change",
          List.of("both rates alike: no value", "power at or below 5%: no value"),
          "Cohen 1988 (recalled); agrees with pwr::pwr.2p.test");

  private static final double MOST = 1e12;

  private SampleSize() {}

  /**
   * People per wave, two-sided test at 5%.
   *
   * @param before share in the first wave, 0 to 1
   * @param after share in the second wave, 0 to 1
   * @param power chance to notice, such as 0.8
   * @param designEffect 1 when everyone is drawn alone
   */
  public static Estimate perWave(double before, double after, double power, double designEffect) {
    double h = 2 * Math.asin(Math.sqrt(after)) - 2 * Math.asin(Math.sqrt(before));
    if (h == 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "no change is planned: both rates are alike");
    }
    if (!(power > 0.05 && power < 1)) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "power must lie between 5% and 100%");
    }
    double size = Math.abs(h);
    if (power(size, MOST) < power) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the planned change is too small for any n");
    }
    double n =
        new BrentSolver(1e-14, 1e-10, 1e-14).solve(1000, x -> power(size, x) - power, 1e-9, MOST);
    return Estimate.of(n * designEffect, 0);
  }

  private static double power(double h, double n) {
    var normal = NormalDistribution.of(0, 1);
    double shift = h * Math.sqrt(n / 2);
    return normal.survivalProbability(Interval.Z - shift)
        + normal.cumulativeProbability(-Interval.Z - shift);
  }
}
