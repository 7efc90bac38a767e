package org.sightline.statistics.rates;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/** Quantiles to full double precision: the library's own, then two Newton steps on the cdf. */
final class Quantile {

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
}
