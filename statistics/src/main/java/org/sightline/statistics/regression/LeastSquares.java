package org.sightline.statistics.regression;

import java.util.Optional;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Weighted least squares by QR: the coefficients b that make Σw(y − xb)² smallest.
 *
 * <p>A row may stand for many people: weight n with their mean outcome gives the same coefficients
 * as one row for each of them.
 */
public final class LeastSquares {

  /** A pivot this small beside the largest one means that the columns repeat each other. */
  private static final double RANK_TOLERANCE = 1e-10;

  private final double[][] rows;
  private final double[] outcomes;
  private final double[] coefficients;
  private final double[][] inverse;

  private LeastSquares(
      double[][] rows, double[] outcomes, double[] coefficients, double[][] inverse) {
    this.rows = rows;
    this.outcomes = outcomes;
    this.coefficients = coefficients;
    this.inverse = inverse;
  }

  /**
   * Fits the outcomes on the columns, every row with weight 1.
   *
   * @return the fit, or empty when the columns repeat each other or the rows are too few
   */
  public static Optional<LeastSquares> fit(double[][] rows, double[] outcomes) {
    double[] ones = new double[outcomes.length];
    java.util.Arrays.fill(ones, 1);
    return fit(rows, outcomes, ones);
  }

  /**
   * Fits the outcomes on the columns with non-negative weights; rows of weight 0 count for nothing.
   *
   * @return the fit, or empty when the columns repeat each other or the rows are too few
   */
  public static Optional<LeastSquares> fit(double[][] rows, double[] outcomes, double[] weights) {
    if (rows.length != outcomes.length || rows.length != weights.length) {
      throw new IllegalArgumentException(
          "rows "
              + rows.length
              + ", outcomes "
              + outcomes.length
              + ", weights "
              + weights.length
              + ". Maybe one of them was filtered and the others were not.");
    }
    int columns = rows.length == 0 ? 0 : rows[0].length;
    if (columns == 0 || rows.length < columns) {
      return Optional.empty();
    }
    double[][] scaled = new double[rows.length][columns];
    double[] scaledOutcomes = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double root = Math.sqrt(weights[i]);
      scaledOutcomes[i] = root * outcomes[i];
      for (int c = 0; c < columns; c++) {
        scaled[i][c] = root * rows[i][c];
      }
    }
    var qr = new QRDecomposition(MatrixUtils.createRealMatrix(scaled));
    RealMatrix r = qr.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
    if (!fullRank(r, scaled)) {
      return Optional.empty();
    }
    double[] b = qr.getSolver().solve(MatrixUtils.createRealVector(scaledOutcomes)).toArray();
    RealMatrix upper = MatrixUtils.inverse(r);
    return Optional.of(
        new LeastSquares(rows, outcomes, b, upper.multiplyTransposed(upper).getData()));
  }

  private static boolean fullRank(RealMatrix r, double[][] rows) {
    for (int c = 0; c < r.getColumnDimension(); c++) {
      double length = 0;
      for (double[] row : rows) {
        length += row[c] * row[c];
      }
      if (!(Math.abs(r.getEntry(c, c)) > RANK_TOLERANCE * Math.sqrt(length))) {
        return false;
      }
    }
    return true;
  }

  /** The coefficient of column {@code c}, counted from 0. */
  public double coefficient(int c) {
    return coefficients[c];
  }

  /** All coefficients in the order of the columns. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /** What the fit leaves of outcome {@code i}. */
  public double residual(int i) {
    double fitted = 0;
    for (int c = 0; c < coefficients.length; c++) {
      fitted += rows[i][c] * coefficients[c];
    }
    return outcomes[i] - fitted;
  }

  /** The sum of squared residuals, unweighted. */
  public double residualSquares() {
    double sum = 0;
    for (int i = 0; i < outcomes.length; i++) {
      sum += residual(i) * residual(i);
    }
    return sum;
  }

  /** The inverse of X′WX. */
  public double[][] inverse() {
    double[][] copy = new double[inverse.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = inverse[i].clone();
    }
    return copy;
  }
}
