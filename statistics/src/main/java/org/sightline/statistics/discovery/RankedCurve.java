package org.sightline.statistics.discovery;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * A belief on a scale where its density is smooth: log-odds for shares, the values themselves for
 * means.
 *
 * @param density how likely each point of the scale is
 * @param lo a point with almost nothing below it
 * @param hi a point with almost nothing above it
 * @param width over which the curve bends: the standard deviation, or less where one side is steep
 */
record RankedCurve(DoubleUnaryOperator density, double lo, double hi, double width) {

  private static final double NEGLIGIBLE = 1e-12;

  /** However long one tail, the other side of a beta curve in log-odds may bend within 1. */
  private static final double STEEPEST = 0.8;

  static RankedCurve of(Belief belief, boolean highestFirst) {
    if (belief instanceof SharePosterior share) {
      return highestFirst
          ? ofBeta(BetaDistribution.of(share.beta(), share.alpha()))
          : ofBeta(BetaDistribution.of(share.alpha(), share.beta()));
    }
    MeanPosterior value = (MeanPosterior) belief;
    return ofNormal(highestFirst ? -value.mean() : value.mean(), value.sd());
  }

  private static RankedCurve ofNormal(double mean, double sd) {
    NormalDistribution law = NormalDistribution.of(mean, sd);
    return new RankedCurve(law::density, mean - 7 * sd, mean + 7 * sd, sd);
  }

  private static RankedCurve ofBeta(BetaDistribution law) {
    double a = law.getAlpha();
    double b = law.getBeta();
    BetaDistribution mirrored = BetaDistribution.of(b, a);
    DoubleUnaryOperator below =
        y -> y <= 0 ? law.cumulativeProbability(share(y)) : mirrored.survivalProbability(share(-y));
    DoubleUnaryOperator above =
        y -> y <= 0 ? law.survivalProbability(share(y)) : mirrored.cumulativeProbability(share(-y));
    double scale = -Beta.logBeta(a, b);
    DoubleUnaryOperator density =
        y ->
            Math.exp(
                scale - (a + b) * Math.log1p(Math.exp(-Math.abs(y))) + (y <= 0 ? a * y : -b * y));
    double centre = Gamma.digamma(a) - Gamma.digamma(b);
    double width = Math.sqrt(Gamma.trigamma(a) + Gamma.trigamma(b));
    return new RankedCurve(
        density,
        outward(below, centre, -width),
        outward(above, centre, width),
        Math.min(width, STEEPEST));
  }

  private static double outward(DoubleUnaryOperator tail, double centre, double step) {
    double at = centre + 4 * step;
    while (tail.applyAsDouble(at) > NEGLIGIBLE && Math.abs(at) < 700) {
      at += step / 2;
    }
    return at;
  }

  private static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
