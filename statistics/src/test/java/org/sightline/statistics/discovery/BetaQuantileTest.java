package org.sightline.statistics.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.BetaDistribution;

class BetaQuantileTest {

  @Property
  void aQuantileHasItsProbabilityBelowIt(
      @ForAll @DoubleRange(min = -5, max = 15) double logAlpha,
      @ForAll @DoubleRange(min = -5, max = 15) double logBeta,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
    BetaDistribution law = BetaDistribution.of(Math.exp(logAlpha), Math.exp(logBeta));
    double quantile = BetaQuantile.of(law.getAlpha(), law.getBeta(), probability);
    double grain = 4 * Math.ulp(quantile); // a steep curve jumps between neighbouring doubles
    double sooner = law.cumulativeProbability(Math.max(0, quantile - grain));
    double later = law.cumulativeProbability(Math.min(1, quantile + grain));
    double nearest = Math.max(sooner, Math.min(later, probability));
    assertEquals(probability, nearest, 1e-8);
  }
}
