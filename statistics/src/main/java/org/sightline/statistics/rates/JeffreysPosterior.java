package org.sightline.statistics.rates;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;

/**
 * What one believes of a group's true share after counting, having leaned nowhere before: the
 * posterior Beta(x + 1/2, n - x + 1/2).
 */
public final class JeffreysPosterior {

  public static final Measure MEASURE =
      new Measure(
          "rates.jeffreys",
          "Chance that the share is beyond a bar",
          "How probable it is, given the count alone, that the true share is at or above a bar.",
          "p given x ~ Beta(x + 1/2, n - x + 1/2); chance = 1 - its cdf at the bar",
          "probability, 0 to 1",
          "Near 1: surely above; near 0: surely below; between: the count cannot tell.",
          List.of("nobody in the group: the prior itself, mean 1/2 and almost 0 to 1 wide"),
          "Brown, Cai & DasGupta, Statistical Science 2001 (recalled, not re-read)");

  private final Tally tally;
  private final BetaDistribution posterior;

  private JeffreysPosterior(Tally tally) {
    this.tally = tally;
    this.posterior = BetaDistribution.of(tally.x() + 0.5, tally.rest() + 0.5);
  }

  /** The posterior for this count; an empty group gives the prior. */
  public static JeffreysPosterior of(Tally tally) {
    return new JeffreysPosterior(tally);
  }

  /** The posterior mean with its equal-tailed 95% interval. */
  public Estimate mean() {
    double tail = (1 - Interval.USUAL_LEVEL) / 2;
    return Estimate.of(
        posterior.getMean(),
        Interval.of(
            Quantile.of(posterior, tail), Quantile.of(posterior, 1 - tail), "Jeffreys posterior"),
        tally.n());
  }

  /** The probability that the true share is at least {@code bar}; 0 to 1. */
  public double atLeast(double bar) {
    return bar <= 0 ? 1 : bar >= 1 ? 0 : posterior.survivalProbability(bar);
  }

  /** The probability that the true share is below {@code bar}; 0 to 1. */
  public double below(double bar) {
    return bar <= 0 ? 0 : bar >= 1 ? 1 : posterior.cumulativeProbability(bar);
  }
}
