package org.sightline.statistics.inequality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.regression.LogisticFit;
import org.sightline.statistics.regression.LogisticRegression;

/** Slope and relative index of inequality from a logistic curve. */
public final class LogitSlope {

  public static final Measure MEASURE =
      new Measure(
          "inequality.logit-slope",
          "Slope index (logistic curve)",
          "The fitted difference (or ratio) between the very top and the very bottom of "
              + "the order of groups.",
          "logit of the share on mid-rank R, binomial: SII = 100·[σ(a+b) - σ(a)], RII = "
              + "σ(a+b)/σ(a); SE by the delta method",
          "SII: percentage points; RII: ratio, above 0",
          "SII 0 or RII 1: no slope. Above: higher groups have more of the outcome.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "overall percentage 0 or 100: SII 0 without an interval, RII not estimable",
              "no maximum-likelihood curve (groups perfectly separated): not estimable",
              "groups need a natural order, least advantaged first"),
          "Checked against R glm(binomial); healthequal read, its double weighting not "
              + "repeated");

  private LogitSlope() {}

  /** The slope index with its interval. */
  public static Estimate difference(Levels levels) {
    Undefined why = levels.tooFew();
    if (why != null) {
      return why;
    }
    if (levels.mean() == 0 || levels.mean() >= 100) {
      return Estimate.of(
          0, new Undefined(Reason.NOT_ESTIMABLE, "the overall percentage is 0 or 100"), levels.n());
    }
    return curve(levels)
        .<Estimate>map(
            fit -> {
              double top = top(fit);
              double bottom = bottom(fit);
              double error = error(fit, top * (1 - top) - bottom * (1 - bottom), top * (1 - top));
              double value = 100 * (top - bottom);
              Range range = Range.around(value, 100 * error, "delta method, binomial");
              return Estimate.of(value, range, levels.n());
            })
        .orElseGet(LogitSlope::separated);
  }

  /** The relative index with its interval, symmetric on the log scale. */
  public static Estimate ratio(Levels levels) {
    Undefined why = levels.noRelative();
    if (why != null) {
      return why;
    }
    return curve(levels)
        .<Estimate>map(
            fit -> {
              double ratio = top(fit) / bottom(fit);
              double error = error(fit, bottom(fit) - top(fit), 1 - top(fit));
              Range range =
                  Range.aroundLog(ratio, error, "delta method on the log scale, binomial");
              return Estimate.of(ratio, range, levels.n());
            })
        .orElseGet(LogitSlope::separated);
  }

  static Optional<LogisticFit> curve(Levels levels) {
    double[][] rows = new double[levels.size()][];
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {1, levels.rank(i)};
      tallies.add(levels.tally(i));
    }
    return LogisticRegression.fit(MatrixUtils.createRealMatrix(rows), tallies);
  }

  private static double bottom(LogisticFit fit) {
    return share(fit.coefficients().getEntry(0));
  }

  private static double top(LogisticFit fit) {
    return share(fit.coefficients().getEntry(0) + fit.coefficients().getEntry(1));
  }

  private static double error(LogisticFit fit, double ofIntercept, double ofSlope) {
    RealVector slope = new ArrayRealVector(new double[] {ofIntercept, ofSlope});
    return Math.sqrt(Math.max(0, fit.covariance().operate(slope).dotProduct(slope)));
  }

  private static Estimate separated() {
    return Estimate.undefined(Reason.NOT_ESTIMABLE, "no logistic curve fits these groups");
  }

  private static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
