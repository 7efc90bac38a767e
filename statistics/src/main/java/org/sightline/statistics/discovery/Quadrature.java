package org.sightline.statistics.discovery;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.sightline.statistics.Tally;

/**
 * The likelihood of one stratum with its random part integrated out, by Gauss-Hermite quadrature
 * around the random part's mode; and what the random part leaves uncertain of the score.
 *
 * @param logLikelihood without the binomial coefficient
 * @param mode the most likely random part, in units of its standard deviation
 * @param score mean of x - n·p over the random part
 * @param curvature minus the second derivative of the log-likelihood in the fixed part
 * @param information mean of n·p·(1 - p), an upper bound of {@code curvature}
 */
record Quadrature(
    double logLikelihood, double mode, double score, double curvature, double information) {

  private static final int MOST_STEPS = 200;
  private static final GaussIntegratorFactory RULES = new GaussIntegratorFactory();

  /**
   * One stratum.
   *
   * @param fixed its fixed part, in log-odds
   * @param sd of the random part, at least 0
   */
  static Quadrature of(Tally tally, double fixed, double sd, int nodes) {
    double mode = mode(tally, fixed, sd);
    double p = share(fixed + sd * mode);
    double width = 1 / Math.sqrt(1 + sd * sd * tally.n() * p * (1 - p));
    GaussIntegrator rule = RULES.hermite(nodes);
    double top = height(tally, fixed, sd, mode);
    double sum = 0;
    double score = 0;
    double squares = 0;
    double information = 0;
    for (int k = 0; k < nodes; k++) {
      double t = rule.getPoint(k);
      double u = mode + Math.sqrt(2) * width * t;
      double weight = rule.getWeight(k) * Math.exp(t * t + height(tally, fixed, sd, u) - top);
      double here = share(fixed + sd * u);
      double off = tally.x() - tally.n() * here;
      sum += weight;
      score += weight * off;
      squares += weight * off * off;
      information += weight * tally.n() * here * (1 - here);
    }
    double mean = score / sum;
    double variance = squares / sum - mean * mean;
    return new Quadrature(
        top + Math.log(sum * width / Math.sqrt(Math.PI)),
        mode,
        mean,
        information / sum - variance,
        information / sum);
  }

  /** Newton's method on a falling slope, halving the bracket where a step would leave it. */
  private static double mode(Tally tally, double fixed, double sd) {
    double below = -sd * tally.n() - 1;
    double above = sd * tally.n() + 1;
    double u = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double p = share(fixed + sd * u);
      double slope = sd * (tally.x() - tally.n() * p) - u;
      if (slope > 0) {
        below = u;
      } else {
        above = u;
      }
      double next = u + slope / (1 + sd * sd * tally.n() * p * (1 - p));
      next = next > below && next < above ? next : (below + above) / 2;
      if (Math.abs(next - u) <= 1e-13 * (1 + Math.abs(u))) {
        return next;
      }
      u = next;
    }
    return u;
  }

  private static double height(Tally tally, double fixed, double sd, double u) {
    double eta = fixed + sd * u;
    double log1pExp = Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta)));
    return tally.x() * eta - tally.n() * log1pExp - u * u / 2;
  }

  static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
