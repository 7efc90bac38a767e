package org.sightline.statistics.scorecard;

import java.util.List;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;

/**
 * McDonald's ω: like α, but items may weigh differently. One factor is fitted to the items'
 * correlations by principal axes, repeated until the communalities stand still.
 */
public final class McDonaldOmega {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "scorecard.omega",
          "Do the items hang together? (McDonald's ω)",
          "How much of the spread of the standardised total one common factor carries.",
          "(Σλ)²/((Σλ)² + Σ(1 − λ²)), one factor, principal axes on correlations",
          "0 to 1",
          "read beside α; far apart, the items do not weigh alike",
          List.of(
              "fewer than 3 items or 3 people: no value",
              "an item without spread: no value",
              "a loading beyond 1, or no settled fit: no value"),
          "McDonald 1999 (recalled)");

  private static final int MOST_ROUNDS = 5_000;
  private static final double SETTLED = 1e-12;

  private McDonaldOmega() {}

  /** ω of the scale. */
  public static Estimate of(Answers answers) {
    int k = answers.items();
    if (k < 3 || answers.people() < 3) {
      return none(k + " items and " + answers.people() + " people, 3 of each needed");
    }
    double[][] r = answers.covariances();
    double[] sd = new double[k];
    for (int i = 0; i < k; i++) {
      sd[i] = Math.sqrt(r[i][i]);
      if (sd[i] == 0) {
        return none("an item has no spread");
      }
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        r[i][j] /= sd[i] * sd[j];
      }
    }
    return fit(r, answers.people());
  }

  private static Estimate fit(double[][] r, int people) {
    int k = r.length;
    double[] communality = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        communality[i] = i == j ? communality[i] : Math.max(communality[i], Math.abs(r[i][j]));
      }
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] loading = firstFactor(r, communality);
      double moved = 0;
      for (int i = 0; i < k; i++) {
        if (loading[i] * loading[i] > 1) {
          return none("a loading beyond 1: the items do not follow one factor");
        }
        moved = Math.max(moved, Math.abs(loading[i] * loading[i] - communality[i]));
        communality[i] = loading[i] * loading[i];
      }
      if (moved < SETTLED) {
        return omega(loading, people);
      }
    }
    return none("the one-factor fit did not settle");
  }

  /** Loadings on the largest factor of the correlations with communalities on the diagonal. */
  private static double[] firstFactor(double[][] r, double[] communality) {
    int k = r.length;
    double[][] reduced = new double[k][];
    for (int i = 0; i < k; i++) {
      reduced[i] = r[i].clone();
      reduced[i][i] = communality[i];
    }
    var eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(reduced));
    double root = Math.sqrt(Math.max(0, eigen.getEigenvalue(0)));
    double[] loading = eigen.getEigenvector(0).toArray();
    for (int i = 0; i < k; i++) {
      loading[i] *= root;
    }
    return loading;
  }

  private static Estimate omega(double[] loading, int people) {
    double sum = 0;
    double unique = 0;
    for (double l : loading) {
      sum += l;
      unique += 1 - l * l;
    }
    return Estimate.of(sum * sum / (sum * sum + unique), people);
  }

  private static Estimate none(String detail) {
    return Estimate.undefined(Reason.NOT_ESTIMABLE, detail);
  }
}
