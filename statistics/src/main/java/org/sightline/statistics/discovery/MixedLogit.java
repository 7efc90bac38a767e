package org.sightline.statistics.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.sightline.statistics.Tally;
import org.sightline.statistics.regression.LogisticFit;
import org.sightline.statistics.regression.LogisticRegression;

/** Fits {@link RandomIntercept}: fixed parts by Newton's method inside a search for the spread. */
final class MixedLogit {

  static final int NODES = 15;

  private static final double[] SPREADS = {0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4};
  private static final double LEAST_GAIN = 1e-7;
  private static final int MOST_STEPS = 100;

  private final Design design;
  private final RealMatrix rows;
  private final List<Tally> tallies;

  MixedLogit(Design design, List<Tally> tallies) {
    this.design = design;
    this.rows = design.matrix();
    this.tallies = tallies;
  }

  /** The fit, or nothing when there is no logistic fit to start from or no end to the spread. */
  Optional<RandomIntercept> fit() {
    return LogisticRegression.fit(rows, tallies)
        .map(LogisticFit::coefficients)
        .flatMap(this::search);
  }

  private Optional<RandomIntercept> search(RealVector start) {
    int best = 0;
    for (int i = 1; i < SPREADS.length; i++) {
      best = profile(start, SPREADS[i]) > profile(start, SPREADS[best]) ? i : best;
    }
    if (best == SPREADS.length - 1) {
      return Optional.empty();
    }
    double sd =
        new BrentOptimizer(1e-9, 1e-10)
            .optimize(
                new UnivariateObjectiveFunction(spread -> profile(start, spread)),
                GoalType.MAXIMIZE,
                new SearchInterval(SPREADS[Math.max(0, best - 1)], SPREADS[best + 1]),
                new MaxEval(500))
            .getPoint();
    boolean boundary = profile(start, sd) < profile(start, 0) + LEAST_GAIN;
    return Optional.of(result(start, boundary ? 0 : sd));
  }

  private RandomIntercept result(RealVector start, double sd) {
    RealVector beta = fixed(start, sd);
    List<Double> effects = new ArrayList<>();
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      double eta = rows.getRowVector(i).dotProduct(beta);
      double effect = sd * Quadrature.of(tallies.get(i), eta, sd, NODES).mode();
      effects.add(effect);
      rates.add(Quadrature.share(eta + effect));
    }
    List<Double> coefficients = new ArrayList<>();
    for (double coefficient : beta.toArray()) {
      coefficients.add(coefficient);
    }
    return new RandomIntercept(sd * sd, design.names(), coefficients, effects, rates);
  }

  private double profile(RealVector start, double sd) {
    return logLikelihood(fixed(start, sd), sd, NODES);
  }

  double logLikelihood(RealVector beta, double sd, int nodes) {
    double sum = 0;
    for (int i = 0; i < tallies.size(); i++) {
      double eta = rows.getRowVector(i).dotProduct(beta);
      sum += Quadrature.of(tallies.get(i), eta, sd, nodes).logLikelihood();
    }
    return sum;
  }

  /** The fixed parts that fit best at this spread. */
  private RealVector fixed(RealVector start, double sd) {
    RealVector beta = start;
    for (int step = 0; step < MOST_STEPS; step++) {
      RealVector score = new ArrayRealVector(beta.getDimension());
      RealMatrix exact = square();
      RealMatrix safe = square();
      for (int i = 0; i < tallies.size(); i++) {
        RealVector row = rows.getRowVector(i);
        Quadrature here = Quadrature.of(tallies.get(i), row.dotProduct(beta), sd, NODES);
        score = score.add(row.mapMultiply(here.score()));
        RealMatrix outer = row.outerProduct(row);
        exact = exact.add(outer.scalarMultiply(here.curvature()));
        safe = safe.add(outer.scalarMultiply(here.information()));
      }
      RealVector move = solve(exact, safe, score);
      beta = beta.add(move.mapMultiply(Math.min(1, 3 / (1e-300 + move.getLInfNorm()))));
      if (move.getLInfNorm() < 1e-11) {
        return beta;
      }
    }
    return beta;
  }

  private RealMatrix square() {
    return MatrixUtils.createRealMatrix(rows.getColumnDimension(), rows.getColumnDimension());
  }

  private static RealVector solve(RealMatrix exact, RealMatrix safe, RealVector score) {
    try {
      return new CholeskyDecomposition(exact, 1e-6, 1e-10).getSolver().solve(score);
    } catch (MathIllegalArgumentException notPositive) {
      return new CholeskyDecomposition(safe, 1e-6, 0).getSolver().solve(score);
    }
  }
}
