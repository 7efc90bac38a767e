package org.sightline.statistics.change;

import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;
import org.sightline.statistics.regression.LeastSquares;

/** The two lines of an interrupted series with their ordinary and Newey-West covariances. */
final class SeriesFit {

  private static final double ROUNDING = 1e-20;

  private final LeastSquares fit;
  private final double[][] rows;
  private final double[] residuals;
  private final double squares;
  private final double size;

  private SeriesFit(LeastSquares fit, double[][] rows, double[] y) {
    this.fit = fit;
    this.rows = rows;
    residuals = new double[y.length];
    double largest = 0;
    for (int i = 0; i < y.length; i++) {
      residuals[i] = fit.residual(i);
      largest = Math.max(largest, Math.abs(y[i]));
    }
    squares = fit.residualSquares();
    size = largest * largest * y.length;
  }

  /** The fit of 1, t, after, after·(t − t₀); empty with fewer than two periods on a side. */
  static Optional<SeriesFit> of(double[] y, int before) {
    if (before < 2 || y.length - before < 2) {
      return Optional.empty();
    }
    double[][] rows = new double[y.length][];
    for (int i = 0; i < y.length; i++) {
      int after = i >= before ? 1 : 0;
      rows[i] = new double[] {1, i + 1, after, after * (i + 1 - before)};
    }
    return LeastSquares.fit(rows, y).map(fit -> new SeriesFit(fit, rows, y));
  }

  private boolean exact() {
    return squares <= ROUNDING * size;
  }

  /** The sum of coefficients, each times its weight, with a t interval when there is enough. */
  Estimate estimate(boolean enough, double... weights) {
    double value = 0;
    for (int c = 0; c < weights.length; c++) {
      value += weights[c] * fit.coefficient(c);
    }
    int n = residuals.length;
    if (!enough) {
      return Estimate.of(
          value,
          Estimate.undefined(
              Reason.NOT_ESTIMABLE, "fewer than 8 periods before or after: this only describes"),
          n);
    }
    if (exact()) {
      return Estimate.of(
          value,
          Estimate.undefined(Reason.NOT_ESTIMABLE, "the points lie exactly on the lines"),
          n);
    }
    double ordinary = ordinaryError(weights);
    double neweyWest = neweyWestError(InterruptedSeries.LAGS, true, weights);
    double se = Math.max(ordinary, neweyWest);
    String method = ordinary >= neweyWest ? "least squares" : "Newey-West, lag 3";
    TTest test = TTest.ofT(value, se, n - weights.length, method);
    return Estimate.of(value, test.interval(), n);
  }

  double ordinaryError(double... weights) {
    double s2 = squares / (residuals.length - weights.length);
    return Math.sqrt(s2 * form(fit.inverse(), weights));
  }

  /** Bartlett weights, no prewhitening; adjusted multiplies the covariance by n/(n − k). */
  double neweyWestError(int lags, boolean adjusted, double... weights) {
    int n = residuals.length;
    double[] scores = scores(weights);
    double sum = 0;
    for (int lag = 0; lag <= Math.min(lags, n - 1); lag++) {
      double products = 0;
      for (int i = lag; i < n; i++) {
        products += scores[i] * scores[i - lag];
      }
      sum += (lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0))) * products;
    }
    return Math.sqrt(sum * (adjusted ? (double) n / (n - weights.length) : 1));
  }

  /** For each period: its residual times how strongly it moves the weighted sum. */
  private double[] scores(double[] weights) {
    double[][] inverse = fit.inverse();
    double[] scores = new double[residuals.length];
    for (int i = 0; i < scores.length; i++) {
      double pull = 0;
      for (int c = 0; c < weights.length; c++) {
        for (int d = 0; d < weights.length; d++) {
          pull += weights[c] * inverse[c][d] * rows[i][d];
        }
      }
      scores[i] = pull * residuals[i];
    }
    return scores;
  }

  private static double form(double[][] matrix, double[] weights) {
    double sum = 0;
    for (int c = 0; c < weights.length; c++) {
      for (int d = 0; d < weights.length; d++) {
        sum += weights[c] * matrix[c][d] * weights[d];
      }
    }
    return sum;
  }

  Estimate durbinWatson() {
    if (exact()) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the points lie exactly on the lines");
    }
    double steps = 0;
    for (int i = 1; i < residuals.length; i++) {
      double step = residuals[i] - residuals[i - 1];
      steps += step * step;
    }
    return Estimate.of(steps / squares, residuals.length);
  }
}
