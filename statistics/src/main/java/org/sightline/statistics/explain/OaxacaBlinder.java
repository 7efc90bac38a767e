package org.sightline.statistics.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.regression.LeastSquares;

/**
 * Splits a gap in means by how far the two groups differ in their traits and how far the same
 * traits go with different outcomes.
 *
 * <p>No split by single trait is given: for kinds it would depend on which kind is the base.
 *
 * @param gap reference − group
 * @param endowments what the group's mean would gain from the reference's traits
 * @param coefficients what it would gain from the reference's coefficients
 * @param interaction what both together add
 * @param explained the part that goes with traits, by coefficients common to both groups, fitted
 *     with a column for the group
 * @param unexplained the rest of that split
 * @param explainedWithoutGroup the same fitted without that column: it credits traits with what is
 *     the group's, so it overstates; shown for comparison only
 */
public record OaxacaBlinder(
    Estimate gap,
    Estimate endowments,
    Estimate coefficients,
    Estimate interaction,
    Estimate explained,
    Estimate unexplained,
    Estimate explainedWithoutGroup) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "explain.oaxaca-blinder",
          "Gap split by traits",
          "How much of a gap goes with differing traits, and how much remains among those alike.",
          "threefold (x̄_r − x̄_g)b_g + x̄_g(b_r − b_g) + (x̄_r − x̄_g)(b_r − b_g);"
              + " pooled (x̄_r − x̄_g)b*",
          "the outcome's unit; above 0 where the group stands behind",
          "the explained part goes with traits; it is neither caused by them nor fair",
          List.of(
              "a group with nobody: no value",
              "traits that repeat each other, or do not vary within a group: only the gap"),
          "Oaxaca 1973; Blinder 1973; Jann 2008 (recalled)");

  /** Splits reference − group. All cells carry the same number of traits. */
  public static OaxacaBlinder of(List<CovariateCell> group, List<CovariateCell> reference) {
    long ng = people(group);
    long nr = people(reference);
    if (ng == 0 || nr == 0) {
      Undefined none =
          ng == 0
              ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group")
              : Estimate.undefined(Reason.NO_REFERENCE, "nobody in the reference");
      return new OaxacaBlinder(none, none, none, none, none, none, none);
    }
    long n = ng + nr;
    double gap = meanOutcome(reference, nr) - meanOutcome(group, ng);
    List<CovariateCell> all = new ArrayList<>(group);
    all.addAll(reference);
    Optional<double[]> bg = fit(group, -1);
    Optional<double[]> br = fit(reference, -1);
    Optional<double[]> common = fit(all, group.size());
    Optional<double[]> without = fit(all, -1);
    if (bg.isEmpty() || br.isEmpty() || common.isEmpty() || without.isEmpty()) {
      Undefined none =
          Estimate.undefined(
              Reason.NOT_ESTIMABLE,
              "the traits repeat each other or do not vary within one of the groups");
      return new OaxacaBlinder(Estimate.of(gap, n), none, none, none, none, none, none);
    }
    double[] xg = meanTraits(group, ng);
    double[] xr = meanTraits(reference, nr);
    double[] step = minus(xr, xg);
    double[] turn = minus(br.get(), bg.get());
    double explained = dot(step, common.get());
    return new OaxacaBlinder(
        Estimate.of(gap, n),
        Estimate.of(dot(step, bg.get()), n),
        Estimate.of(dot(xg, turn), n),
        Estimate.of(dot(step, turn), n),
        Estimate.of(explained, n),
        Estimate.of(gap - explained, n),
        Estimate.of(dot(step, without.get()), n));
  }

  /** Coefficients of 1 and the traits; with a group column for the first cells when asked. */
  private static Optional<double[]> fit(List<CovariateCell> cells, int inGroup) {
    int traits = cells.get(0).traits().size();
    int columns = traits + 1 + (inGroup >= 0 ? 1 : 0);
    double[][] rows = new double[cells.size()][columns];
    double[] y = new double[cells.size()];
    double[] weights = new double[cells.size()];
    for (int i = 0; i < rows.length; i++) {
      CovariateCell cell = cells.get(i);
      System.arraycopy(withOne(cell), 0, rows[i], 0, traits + 1);
      if (i < inGroup) {
        rows[i][traits + 1] = 1;
      }
      y[i] = cell.outcome().mean();
      weights[i] = cell.outcome().n();
    }
    return LeastSquares.fit(rows, y, weights)
        .map(fit -> Arrays.copyOf(fit.coefficients(), traits + 1));
  }

  private static double[] withOne(CovariateCell cell) {
    double[] row = new double[cell.traits().size() + 1];
    row[0] = 1;
    for (int c = 1; c < row.length; c++) {
      row[c] = cell.traits().get(c - 1);
    }
    return row;
  }

  private static long people(List<CovariateCell> cells) {
    return cells.stream().mapToLong(c -> c.outcome().n()).sum();
  }

  private static double meanOutcome(List<CovariateCell> cells, long n) {
    return cells.stream().mapToDouble(c -> c.outcome().mean() * c.outcome().n() / n).sum();
  }

  private static double[] meanTraits(List<CovariateCell> cells, long n) {
    double[] mean = new double[cells.get(0).traits().size() + 1];
    for (CovariateCell cell : cells) {
      double[] row = withOne(cell);
      for (int c = 0; c < mean.length; c++) {
        mean[c] += row[c] * cell.outcome().n() / n;
      }
    }
    return mean;
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
