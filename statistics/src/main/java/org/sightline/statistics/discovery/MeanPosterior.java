package org.sightline.statistics.discovery;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.sightline.statistics.Interval;

/**
 * What is believed of one true mean: a normal distribution.
 *
 * @param mean finite
 * @param sd above 0, in the unit of the values
 */
public record MeanPosterior(double mean, double sd) implements Belief {

  public MeanPosterior {
    if (!Double.isFinite(mean) || !(sd > 0) || Double.isInfinite(sd)) {
      throw new IllegalArgumentException(
          "posterior is normal with mean "
              + mean
              + " and sd "
              + sd
              + ". Maybe the values show no spread.");
    }
  }

  /** The equal-tailed 95% interval; the prior is taken as known, so it is somewhat too short. */
  @Override
  public Interval interval() {
    return Interval.of(
        mean - Interval.Z * sd, mean + Interval.Z * sd, "normal posterior, prior taken as known");
  }

  @Override
  public double below(double value) {
    return NormalDistribution.of(mean, sd).cumulativeProbability(value);
  }

  @Override
  public double above(double value) {
    return NormalDistribution.of(mean, sd).survivalProbability(value);
  }
}
