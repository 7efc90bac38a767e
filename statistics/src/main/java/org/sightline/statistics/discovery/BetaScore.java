package org.sightline.statistics.discovery;

import java.util.List;
import org.hipparchus.special.Gamma;
import org.sightline.statistics.Tally;

/**
 * The slope of the beta-binomial likelihood at one prior: the last Newton steps, which search alone
 * cannot make exact.
 */
record BetaScore(List<Tally> strata, double alpha, double beta) {

  private static final int STEPS = 20;

  double weight() {
    return alpha + beta;
  }

  double logLikelihood() {
    return BetaBinomial.logLikelihood(strata, alpha, beta);
  }

  /** Newton steps in (ln α, ln β) while they lead up; where they do not, the start is kept. */
  BetaScore climbed() {
    BetaScore at = this;
    for (int step = 0; step < STEPS; step++) {
      BetaScore next = at.newton();
      boolean usable =
          next.alpha > 0
              && next.beta > 0
              && Double.isFinite(next.alpha)
              && Double.isFinite(next.beta)
              && next.logLikelihood() >= at.logLikelihood() - 1e-9;
      if (!usable) {
        return at;
      }
      boolean still = Math.abs(next.alpha - at.alpha) <= 1e-13 * at.alpha;
      at = next;
      if (still) {
        return at;
      }
    }
    return at;
  }

  private BetaScore newton() {
    double ga = 0;
    double gb = 0;
    double haa = 0;
    double hbb = 0;
    double hab = 0;
    for (Tally s : strata) {
      double both = Gamma.digamma(weight()) - Gamma.digamma(s.n() + weight());
      double bend = Gamma.trigamma(weight()) - Gamma.trigamma(s.n() + weight());
      ga += Gamma.digamma(s.x() + alpha) - Gamma.digamma(alpha) + both;
      gb += Gamma.digamma(s.rest() + beta) - Gamma.digamma(beta) + both;
      haa += Gamma.trigamma(s.x() + alpha) - Gamma.trigamma(alpha) + bend;
      hbb += Gamma.trigamma(s.rest() + beta) - Gamma.trigamma(beta) + bend;
      hab += bend;
    }
    double raa = alpha * alpha * haa + alpha * ga;
    double rbb = beta * beta * hbb + beta * gb;
    double rab = alpha * beta * hab;
    double det = raa * rbb - rab * rab;
    double da = -(rbb * alpha * ga - rab * beta * gb) / det;
    double db = -(raa * beta * gb - rab * alpha * ga) / det;
    return new BetaScore(strata, alpha * Math.exp(da), beta * Math.exp(db));
  }
}
