package org.sightline.statistics.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * A sum and difference of cell means, with the bias-reduced cluster-robust standard error (CR2) and
 * its Satterthwaite degrees of freedom.
 *
 * <p>The model is ordinary least squares of every student's outcome on group × wave (× arm) with
 * all interactions, clusters are schools, the working variance is the identity. Because such a
 * model has one mean per cell, its projection splits into one block per cell, and the CR2
 * adjustment of school j in cell c is the number a = (1 − n_jc / N_c)^(−1/2): no matrix of a
 * school's size is ever formed. With contrast weights k_c and cell means ȳ_c,
 *
 * <pre>
 *   variance = Σ_j ( Σ_c k_c/N_c · a_jc · n_jc · (ȳ_jc − ȳ_c) )²
 *   df       = (tr P)² / Σ P_ij²,  P = diag(Σ_c n_jc a_jc² k_c²/N_c²) − W Wᵀ,
 *              W_jc = n_jc a_jc k_c / N_c^(3/2)
 * </pre>
 *
 * <p>Both are exact and take time proportional to schools × cells.
 */
final class ClusteredContrast {

  private static final String METHOD = "CR2, Satterthwaite";

  /** A spread this small beside the numbers it is computed from is rounding, not spread. */
  private static final double ROUNDING = 1e-12;

  private ClusteredContrast() {}

  static Change of(ClusterCells cells, int[] weights, ClusterMinimum minimum) {
    int schools = cells.schoolsWith(weights);
    double value = 0;
    double largest = 0;
    long n = 0;
    for (int c = 0; c < weights.length; c++) {
      if (weights[c] == 0) {
        continue;
      }
      double total = cells.total[c];
      if (total == 0) {
        return Change.undefined(
            cells.cellNames.get(c).startsWith("reference")
                ? Reason.NO_REFERENCE
                : Reason.NO_DENOMINATOR,
            "nobody in: " + cells.cellNames.get(c),
            schools,
            Weighting.STUDENTS);
      }
      double mean = cells.overall[c];
      value += weights[c] * mean;
      largest = Math.max(largest, Math.abs(mean));
      n += Math.round(total);
    }
    Optional<Undefined> few = tooFew(cells, weights, minimum, schools);
    if (few.isPresent()) {
      return Change.withoutInterval(value, few.get(), n, schools, Weighting.STUDENTS);
    }
    Spread spread = spread(cells, weights);
    if (spread.variance <= ROUNDING * ROUNDING * largest * largest * spread.scale) {
      return Change.withoutInterval(
          value,
          Estimate.undefined(
              Reason.NOT_ESTIMABLE, "every school moved alike: no spread between schools"),
          n,
          schools,
          Weighting.STUDENTS);
    }
    TTest test = TTest.ofT(value, Math.sqrt(spread.variance), spread.df, METHOD);
    return Change.tested(value, test, n, schools, Weighting.STUDENTS, List.of());
  }

  private static Optional<Undefined> tooFew(
      ClusterCells cells, int[] weights, ClusterMinimum minimum, int schools) {
    if (schools < ClusterMinimum.LEAST) {
      return Optional.of(fewer(schools, "all", ClusterMinimum.LEAST));
    }
    for (int c = 0; c < weights.length; c++) {
      if (weights[c] != 0 && cells.schoolsIn[c] < minimum.inCell()) {
        return Optional.of(fewer(cells.schoolsIn[c], cells.cellNames.get(c), minimum.inCell()));
      }
    }
    return Optional.empty();
  }

  private static Undefined fewer(int found, String where, int least) {
    return Estimate.undefined(
        Reason.TOO_FEW_CLUSTERS,
        found + " schools in " + where + ", at least " + least + " needed");
  }

  /**
   * @param scale the squared size of the numbers whose differences make the variance
   */
  private record Spread(double variance, double scale, double df) {}

  private static Spread spread(ClusterCells cells, int[] weights) {
    int[] used = IntStream.range(0, weights.length).filter(c -> weights[c] != 0).toArray();
    int m = used.length;
    double variance = 0;
    double scale = 0;
    double trace = 0;
    double diagonalSquares = 0;
    double ownSquares = 0;
    double[][] cross = new double[m][m];
    double[] w = new double[m];
    for (int j = 0; j < cells.n.length; j++) {
      double score = 0;
      double length = 0;
      double own = 0;
      for (int u = 0; u < m; u++) {
        int c = used[u];
        double njc = cells.n[j][c];
        double all = cells.total[c];
        w[u] = 0;
        if (njc == 0) {
          continue;
        }
        double k = weights[c] / all;
        double a2 = 1 / (1 - njc / all);
        double pull = k * Math.sqrt(a2) * njc;
        score += pull * (cells.mean[j][c] - cells.overall[c]);
        scale += pull * pull;
        length += njc * a2 * k * k;
        w[u] = pull / Math.sqrt(all);
        own += w[u] * w[u];
      }
      variance += score * score;
      trace += length - own;
      diagonalSquares += (length - own) * (length - own);
      ownSquares += own * own;
      for (int u = 0; u < m; u++) {
        for (int v = 0; v < m && w[u] != 0; v++) {
          cross[u][v] += w[u] * w[v];
        }
      }
    }
    double allSquares = 0;
    for (double[] row : cross) {
      for (double entry : row) {
        allSquares += entry * entry;
      }
    }
    double df = trace * trace / (diagonalSquares + allSquares - ownSquares);
    return new Spread(variance, scale, df);
  }
}
