package org.sightline.statistics.change;

import java.util.List;
import java.util.SplittableRandom;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;

/**
 * How rare the observed difference between treated and comparison schools would be if the labels
 * were dealt out anew: every split of the schools when they are few, seeded draws when they are
 * many.
 *
 * @param difference mean school change, treated minus comparison
 * @param p share of splits at least this far from 0 (two-sided), the observed one included
 * @param splits how many splits were looked at
 * @param exact whether these were all splits
 * @param leastPossible the smallest p that this many schools can ever give
 * @param seed the seed of the draws; without meaning when exact
 * @param byLot whether the user states that schools were assigned by lot; only then is this a
 *     randomisation test, otherwise p belongs to a reference distribution
 */
public record SplitTest(
    Estimate difference,
    Estimate p,
    long splits,
    boolean exact,
    Estimate leastPossible,
    long seed,
    boolean byLot) {

  /** Up to this many splits all are looked at. A choice. */
  public static final long MOST_EXACT = 200_000;

  /** Draws when there are more splits than {@link #MOST_EXACT}. A choice. */
  public static final int DRAWS = 9_999;

  private static final double TIE = 1e-12;

  /** Splits the schools' own gap changes; schools without both groups in both waves sit out. */
  public static SplitTest of(
      List<SchoolWaves> treated, List<SchoolWaves> comparison, boolean byLot, long seed) {
    return ofChanges(
        CompleteSchools.of(treated).changes(),
        CompleteSchools.of(comparison).changes(),
        byLot,
        seed);
  }

  static SplitTest ofChanges(double[] treated, double[] comparison, boolean byLot, long seed) {
    int m = treated.length;
    int all = m + comparison.length;
    if (m == 0 || comparison.length == 0) {
      var nobody =
          Estimate.undefined(
              m == 0 ? Reason.NO_DENOMINATOR : Reason.NO_REFERENCE,
              (m == 0 ? "treated" : "comparison") + " schools: none has both groups in both waves");
      return new SplitTest(nobody, nobody, 0, true, nobody, seed, byLot);
    }
    double[] values = new double[all];
    System.arraycopy(treated, 0, values, 0, m);
    System.arraycopy(comparison, 0, values, m, comparison.length);
    double observed = CompleteSchools.mean(treated) - CompleteSchools.mean(comparison);
    double limit = Math.abs(observed) - TIE * Math.max(1, Math.abs(observed));
    double ways = combinations(all, m);
    double least = (2 * m == all ? 2 : 1) / ways;
    if (ways <= MOST_EXACT) {
      long reached = countAll(values, m, limit);
      return new SplitTest(
          Estimate.of(observed, all),
          Estimate.of(reached / ways, all),
          Math.round(ways),
          true,
          Estimate.of(least, all),
          seed,
          byLot);
    }
    long reached = 1;
    var random = new SplittableRandom(seed);
    for (int draw = 0; draw < DRAWS; draw++) {
      reached += Math.abs(drawn(values, m, random)) >= limit ? 1 : 0;
    }
    return new SplitTest(
        Estimate.of(observed, all),
        Estimate.of(reached / (DRAWS + 1.0), all),
        DRAWS,
        false,
        Estimate.of(Math.max(least, 1 / (DRAWS + 1.0)), all),
        seed,
        byLot);
  }

  private static double combinations(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= Math.min(k, n - k); i++) {
      ways = ways * (n - i + 1) / i;
    }
    return Math.rint(ways);
  }

  private static long countAll(double[] values, int m, double limit) {
    int[] pick = new int[m];
    for (int i = 0; i < m; i++) {
      pick[i] = i;
    }
    long reached = 0;
    while (true) {
      reached += Math.abs(difference(values, pick)) >= limit ? 1 : 0;
      int i = m - 1;
      while (i >= 0 && pick[i] == values.length - m + i) {
        i--;
      }
      if (i < 0) {
        return reached;
      }
      pick[i]++;
      for (int j = i + 1; j < m; j++) {
        pick[j] = pick[j - 1] + 1;
      }
    }
  }

  private static double difference(double[] values, int[] pick) {
    double inside = 0;
    double total = 0;
    for (double value : values) {
      total += value;
    }
    for (int i : pick) {
      inside += values[i];
    }
    return inside / pick.length - (total - inside) / (values.length - pick.length);
  }

  /** Deals the first m places by a partial Fisher-Yates shuffle. */
  private static double drawn(double[] values, int m, SplittableRandom random) {
    int[] pick = new int[m];
    for (int i = 0; i < m; i++) {
      int j = random.nextInt(i, values.length);
      double kept = values[i];
      values[i] = values[j];
      values[j] = kept;
      pick[i] = i;
    }
    return difference(values, pick);
  }
}
