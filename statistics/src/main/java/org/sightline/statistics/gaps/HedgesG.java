package org.sightline.statistics.gaps;

import java.util.List;
import org.hipparchus.special.Gamma;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * The difference of two means in units of their common spread.
 *
 * @param pooledSd the common standard deviation, in the unit of the values
 * @param d Cohen's d, the difference over the pooled standard deviation; too large in small groups
 * @param approximate g with the approximate correction 1 - 3/(4m - 1), for comparison with other
 *     software
 * @param g d with the exact correction for small groups: the one to report
 */
public record HedgesG(Estimate pooledSd, Estimate d, Estimate approximate, Estimate g) {

  public static final Measure MEASURE =
      new Measure(
          "gaps.hedges-g",
          "Effect size g",
          "How far two averages lie apart, counted in typical distances between people.",
          "g = J·(mean1 - mean2) / sd_pooled, J = Γ(m/2) / (√(m/2)·Γ((m-1)/2)), m = n1 + n2 - 2",
          "standard deviations",
          "Below 0: the group's mean is smaller. Sizes: 0.2 small, 0.5 medium, 0.8 large.",
          List.of(
              "nobody in the group: no denominator; nobody to compare with: no reference",
              "fewer than 4 values in all, or no spread: not estimable"),
          "Hedges, Journal of Educational Statistics 1981 (recalled, not re-read);"
              + " checked against metafor::escalc");

  /** The group against the reference. */
  public static HedgesG of(Moments group, Moments reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    if (why != null) {
      return new HedgesG(why, why, why, why);
    }
    long n = Math.addExact(group.n(), reference.n());
    double m = n - 2.0;
    double sd = Math.sqrt((group.squares() + reference.squares()) / m);
    double d = (group.mean() - reference.mean()) / sd;
    if (m < 2 || !(sd > 0) || !Double.isFinite(sd) || !Double.isFinite(d)) {
      Undefined none =
          new Undefined(
              Reason.NOT_ESTIMABLE, "fewer than 4 values, or values without usable spread");
      return new HedgesG(none, none, none, none);
    }
    return new HedgesG(
        Estimate.of(sd, n),
        Estimate.of(d, n),
        Estimate.of(d * (1 - 3 / (4 * m - 1)), n),
        Estimate.of(d * correction(m), n));
  }

  private static double correction(double m) {
    if (m > 1e6) {
      return 1 - 3 / (4 * m - 1);
    }
    return Math.exp(Gamma.logGamma(m / 2) - Math.log(m / 2) / 2 - Gamma.logGamma((m - 1) / 2));
  }
}
