package org.sightline.statistics.discovery;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.sightline.statistics.Interval;

/**
 * What is believed of one true share: a beta distribution.
 *
 * @param alpha above 0
 * @param beta above 0
 */
public record SharePosterior(double alpha, double beta) implements Belief {

  public SharePosterior {
    if (!(alpha > 0 && beta > 0 && alpha < 1e18 && beta < 1e18)) {
      throw new IllegalArgumentException(
          "posterior is Beta("
              + alpha
              + ", "
              + beta
              + "). Maybe the prior was not fitted: use the pooled one.");
    }
  }

  @Override
  public double mean() {
    return alpha / (alpha + beta);
  }

  /** The equal-tailed 95% interval; the prior is taken as known, so it is somewhat too short. */
  @Override
  public Interval interval() {
    double tail = (1 - Interval.USUAL_LEVEL) / 2;
    return Interval.of(
        BetaQuantile.of(alpha, beta, tail),
        BetaQuantile.of(alpha, beta, 1 - tail),
        "beta posterior, prior taken as known");
  }

  @Override
  public double below(double share) {
    return share <= 0 ? 0 : share >= 1 ? 1 : law().cumulativeProbability(share);
  }

  @Override
  public double above(double share) {
    return share <= 0 ? 1 : share >= 1 ? 0 : law().survivalProbability(share);
  }

  /** The mean of max(0, {@code share} - true share); 0 to 1. Times n: students expected behind. */
  public double expectedShortfall(double share) {
    double more = new SharePosterior(alpha + 1, beta).below(share);
    return Math.max(0, share * below(share) - mean() * more);
  }

  /** The mean of max(0, true share - {@code share}); 0 to 1. */
  public double expectedExcess(double share) {
    return Math.max(0, expectedShortfall(share) + mean() - share);
  }

  private BetaDistribution law() {
    return BetaDistribution.of(alpha, beta);
  }
}
