package org.sightline.statistics.rates;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles to full double precision: the library's own, then two Newton steps on the cdf. */
final class Quantile {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
  private static final int MOST_STEPS = 8;
  private static final double CLOSE = 1e-9; // the step after it would be below a double's precision

  private Quantile() {}

  static double of(ContinuousDistribution distribution, double probability) {
    double q = distribution.inverseCumulativeProbability(probability);
    for (int step = 0; step < 2; step++) {
      double slope = distribution.density(q);
      double better = q - (distribution.cumulativeProbability(q) - probability) / slope;
      boolean usable =
          better > distribution.getSupportLowerBound()
              && better < distribution.getSupportUpperBound()
              && Math.abs(better - q) <= 1e-6 * Math.abs(q);
      if (!usable) {
        return q;
      }
      q = better;
    }
    return q;
  }

  /** A quantile of Student's t, from its distance to the normal's (Cornish and Fisher). */
  static double ofT(double df, double probability) {
    TDistribution law = TDistribution.of(df);
    double z = STANDARD.inverseCumulativeProbability(probability);
    double cube = z * z * z;
    double q = z + (cube + z) / (4 * df) + (5 * cube * z * z + 16 * cube + 3 * z) / (96 * df * df);
    for (int step = 0; step < MOST_STEPS; step++) {
      double move = (law.cumulativeProbability(q) - probability) / law.density(q);
      q -= move;
      if (Math.abs(move) <= CLOSE * Math.abs(q)) {
        return q;
      }
    }
    return of(law, probability);
  }
}
