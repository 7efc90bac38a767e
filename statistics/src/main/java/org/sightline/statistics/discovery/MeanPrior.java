package org.sightline.statistics.discovery;

import java.util.Optional;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Undefined;

/** What the strata together say about a mean before its own values are looked at. */
public sealed interface MeanPrior {

  /** What is believed of a stratum's true mean; nothing when the values show no spread. */
  Optional<MeanPosterior> posterior(Moments stratum);

  /**
   * A normal distribution fitted to the strata.
   *
   * @param mean towards which strata are drawn
   * @param variance between strata, above 0
   * @param within variance of single values about their stratum's mean, above 0
   */
  record Fitted(double mean, double variance, double within) implements MeanPrior {

    /** How much of the estimate is the stratum's own mean; 0 to 1. */
    public double ownWeight(Moments stratum) {
      return stratum.n() == 0 ? 0 : variance / (variance + within / stratum.n());
    }

    @Override
    public Optional<MeanPosterior> posterior(Moments stratum) {
      double own = ownWeight(stratum);
      double centre = own * stratum.mean() + (1 - own) * mean;
      double noise = stratum.n() == 0 ? Double.POSITIVE_INFINITY : within / stratum.n();
      return believed(centre, Math.sqrt(1 / (1 / variance + 1 / noise)));
    }
  }

  /**
   * No spread between strata could be fitted, so every stratum is given the mean of all together.
   *
   * @param all everyone in the strata
   * @param within variance of single values about their stratum's mean, above 0
   * @param why what stood in the way
   */
  record Pooled(Moments all, double within, Undefined why) implements MeanPrior {
    @Override
    public Optional<MeanPosterior> posterior(Moments stratum) {
      return believed(all.mean(), Math.sqrt(within / all.n()));
    }
  }

  /** Nothing can be said: nobody has values, or values within strata do not vary. */
  record Missing(Undefined why) implements MeanPrior {
    @Override
    public Optional<MeanPosterior> posterior(Moments stratum) {
      return Optional.empty();
    }
  }

  private static Optional<MeanPosterior> believed(double mean, double sd) {
    return sd > 0 ? Optional.of(new MeanPosterior(mean, sd)) : Optional.empty();
  }
}
