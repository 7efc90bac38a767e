package org.sightline.statistics.change;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sightline.statistics.Interval;

/**
 * What an estimate is worth: its standard error, degrees of freedom, two-sided p and 95% interval.
 *
 * @param se standard error, above 0, in the unit of the estimate
 * @param df degrees of freedom, above 0; empty when the normal distribution is used
 * @param p two-sided probability of an estimate at least this far from 0 if nothing changed, 0 to 1
 * @param interval the 95% interval
 */
public record TTest(double se, OptionalDouble df, double p, Interval interval) {

  /** Below this many degrees of freedom the Satterthwaite interval itself is unsure. */
  public static final double FEW_DF = 4;

  public TTest {
    if (!(se > 0)) {
      throw new IllegalArgumentException(
          "standard error is " + se + ". Maybe every school moved alike: give the reason instead.");
    }
  }

  /** A t test of {@code estimate} against 0. */
  static TTest ofT(double estimate, double se, double df, String method) {
    var t = TDistribution.of(df);
    double half = t.inverseSurvivalProbability(0.025) * se;
    return new TTest(
        se,
        OptionalDouble.of(df),
        Math.min(1, 2 * t.survivalProbability(Math.abs(estimate / se))),
        Interval.of(estimate - half, estimate + half, method));
  }

  /** A normal test of {@code estimate} against 0. */
  static TTest ofZ(double estimate, double se, String method) {
    double half = Interval.Z * se;
    return new TTest(
        se,
        OptionalDouble.empty(),
        2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(estimate / se)),
        Interval.of(estimate - half, estimate + half, method));
  }

  /** Whether the degrees of freedom are so few that the interval should be read with doubt. */
  public boolean unsure() {
    return df.isPresent() && df.getAsDouble() < FEW_DF;
  }
}
