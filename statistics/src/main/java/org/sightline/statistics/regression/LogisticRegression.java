package org.sightline.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.sightline.statistics.Tally;

/** Logistic regression of counts by iteratively reweighted least squares. */
public final class LogisticRegression {

  private static final int MOST_STEPS = 60;
  private static final double FARTHEST = 25;

  private LogisticRegression() {}

  /**
   * The maximum-likelihood fit, or nothing when it does not exist: columns that repeat one another,
   * fewer rows with people than columns, or groups that a combination of columns separates
   * perfectly.
   *
   * @param design one row per tally, the intercept written out as a column of ones
   * @param tallies one per row; rows without people do not count
   */
  public static Optional<LogisticFit> fit(RealMatrix design, List<Tally> tallies) {
    if (design.getRowDimension() != tallies.size()) {
      throw new IllegalArgumentException(
          design.getRowDimension()
              + " rows for "
              + tallies.size()
              + " counts. Maybe a row was left out.");
    }
    long rows = tallies.stream().filter(tally -> tally.n() > 0).count();
    if (rows < design.getColumnDimension()) {
      return Optional.empty();
    }
    RealVector beta = new ArrayRealVector(design.getColumnDimension());
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<RealMatrix> covariance = inverse(information(design, tallies, beta));
      if (covariance.isEmpty()) {
        return Optional.empty();
      }
      RealVector move = covariance.get().operate(score(design, tallies, beta));
      beta = beta.add(move.mapMultiply(Math.min(1, 5 / (1e-300 + move.getLInfNorm()))));
      if (move.getLInfNorm() <= 1e-10 * (1 + beta.getLInfNorm())) {
        return finished(design, tallies, beta, rows);
      }
    }
    return Optional.empty();
  }

  private static Optional<LogisticFit> finished(
      RealMatrix design, List<Tally> tallies, RealVector beta, long rows) {
    Optional<RealMatrix> covariance = inverse(information(design, tallies, beta));
    List<Double> fitted = new ArrayList<>();
    double deviance = 0;
    for (int i = 0; i < tallies.size(); i++) {
      double eta = design.getRowVector(i).dotProduct(beta);
      if (Math.abs(eta) > FARTHEST) {
        return Optional.empty();
      }
      double p = share(eta);
      fitted.add(p);
      deviance +=
          2
              * (lost((double) tallies.get(i).x(), tallies.get(i).n() * p)
                  + lost((double) tallies.get(i).rest(), tallies.get(i).n() * share(-eta)));
    }
    double clean = Math.max(0, deviance);
    int df = Math.toIntExact(rows - design.getColumnDimension());
    return covariance.map(matrix -> new LogisticFit(beta, matrix, fitted, clean, df));
  }

  private static double lost(double seen, double expected) {
    return seen == 0 ? 0 : seen * Math.log(seen / expected);
  }

  private static RealVector score(RealMatrix design, List<Tally> tallies, RealVector beta) {
    RealVector sum = new ArrayRealVector(beta.getDimension());
    for (int i = 0; i < tallies.size(); i++) {
      RealVector row = design.getRowVector(i);
      double off = tallies.get(i).x() - tallies.get(i).n() * share(row.dotProduct(beta));
      sum = sum.add(row.mapMultiply(off));
    }
    return sum;
  }

  private static RealMatrix information(RealMatrix design, List<Tally> tallies, RealVector beta) {
    RealMatrix sum = MatrixUtils.createRealMatrix(beta.getDimension(), beta.getDimension());
    for (int i = 0; i < tallies.size(); i++) {
      RealVector row = design.getRowVector(i);
      double eta = row.dotProduct(beta);
      double weight = tallies.get(i).n() * share(eta) * share(-eta);
      sum = sum.add(row.outerProduct(row).scalarMultiply(weight));
    }
    return sum;
  }

  private static Optional<RealMatrix> inverse(RealMatrix positive) {
    double scale = positive.getNorm1();
    if (!(scale > 0) || Double.isInfinite(scale)) {
      return Optional.empty();
    }
    try {
      RealMatrix unit = positive.scalarMultiply(1 / scale);
      return Optional.of(
          new CholeskyDecomposition(unit, 1e-9, 1e-12)
              .getSolver()
              .getInverse()
              .scalarMultiply(1 / scale));
    } catch (MathIllegalArgumentException notPositive) {
      return Optional.empty();
    }
  }

  private static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
