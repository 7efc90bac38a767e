package org.sightline.statistics.regression;

import java.util.List;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A fitted logistic curve.
 *
 * @param coefficients one per column of the design, on the log-odds scale
 * @param covariance of the coefficients, by the binomial law (dispersion 1)
 * @param fitted the fitted shares, one per row, 0 to 1
 * @param deviance twice the log-likelihood lost against a curve through every point, at least 0
 * @param degreesOfFreedom rows with people minus columns
 */
public record LogisticFit(
    RealVector coefficients,
    RealMatrix covariance,
    List<Double> fitted,
    double deviance,
    int degreesOfFreedom) {
  public LogisticFit {
    fitted = List.copyOf(fitted);
  }
}
