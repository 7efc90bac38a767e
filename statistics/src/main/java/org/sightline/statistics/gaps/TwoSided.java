package org.sightline.statistics.gaps;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Two-sided p-values: never 0, which no finite table can prove, and never above 1. */
final class TwoSided {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private TwoSided() {}

  static double ofZ(double z) {
    return atMostOne(2 * NORMAL.survivalProbability(Math.abs(z)));
  }

  static double atMostOne(double p) {
    return Math.max(Double.MIN_NORMAL, Math.min(1, p));
  }
}
