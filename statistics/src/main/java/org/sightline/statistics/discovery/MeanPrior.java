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
      return Optional.of(new MeanPosterior(centre, Math.sqrt(variance * (1 - own))));
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
      return Optional.of(new MeanPosterior(all.mean(), Math.sqrt(within / all.n())));
    }
  }

  /** Nothing can be said: nobody has values, or values within strata do not vary. */
  record Missing(Undefined why) implements MeanPrior {
    @Override
    public Optional<MeanPosterior> posterior(Moments stratum) {
      return Optional.empty();
    }
  }
}
