package org.sightline.statistics.discovery;

import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/** What the strata together say about a share before its own count is looked at. */
public sealed interface Prior {

  /** What is believed of a stratum's true share once its count is known. */
  SharePosterior posterior(Tally stratum);

  /**
   * A beta distribution fitted to the strata.
   *
   * @param alpha above 0
   * @param beta above 0
   * @param logLikelihood without the binomial coefficients
   * @param atFloor whether the strata scatter so widely that the prior was held at the weight of
   *     one person instead of less
   */
  record Fitted(double alpha, double beta, double logLikelihood, boolean atFloor) implements Prior {

    /** The share towards which strata are drawn. */
    public double mean() {
      return alpha / (alpha + beta);
    }

    /** How many people's worth the prior weighs. */
    public double weight() {
      return alpha + beta;
    }

    /** How much of the estimate is the stratum's own share, n / (n + M); 0 to 1. */
    public double ownWeight(Tally stratum) {
      return stratum.n() / (stratum.n() + weight());
    }

    @Override
    public SharePosterior posterior(Tally stratum) {
      return new SharePosterior(stratum.x() + alpha, stratum.rest() + beta);
    }
  }

  /**
   * No spread between strata could be fitted, so every stratum is given the share of all together.
   *
   * @param all everyone in the strata
   * @param why what stood in the way
   */
  record Pooled(Tally all, Undefined why) implements Prior {
    @Override
    public SharePosterior posterior(Tally stratum) {
      return new SharePosterior(all.x() + 0.5, all.rest() + 0.5);
    }
  }
}
