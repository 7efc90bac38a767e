package org.sightline.statistics.discovery;

import java.util.List;
import org.sightline.statistics.Measure;

/**
 * How probable each rank is for each of several strata without people in common. Rank 1 is the
 * lowest (or, where asked, the highest) true value.
 */
public final class RankDistribution {

  public static final Measure MEASURE =
      new Measure(
          "discovery.rank",
          "Rank and rank range",
          "Which places a stratum may really hold among the others, given how little is known.",
          "P(rank i = r) = ∫ f_i(t)·P(exactly r-1 of the others lie below t) dt;"
              + " range: least ranks with cumulative probability ≥ 0.025 and ≥ 0.975",
          "rank, 1 to the number of strata",
          "A range such as 1 to 6 of 8 says: do not call it the last.",
          List.of(
              "only inside one partition: overlapping groups are not independent",
              "one stratum: rank 1"),
          "Integral over the posteriors; checked against the exact values of the reference notes");

  private static final double TAIL = 0.025;

  private final double[][] probability;

  private RankDistribution(double[][] probability) {
    this.probability = probability;
  }

  /** Ranks counted from the lowest true value. */
  public static RankDistribution lowestFirst(List<? extends Belief> strata) {
    return of(strata, false);
  }

  /** Ranks counted from the highest true value. */
  public static RankDistribution highestFirst(List<? extends Belief> strata) {
    return of(strata, true);
  }

  private static RankDistribution of(List<? extends Belief> strata, boolean highestFirst) {
    if (strata.isEmpty()) {
      throw new IllegalArgumentException("there are 0 strata. Maybe the grouping is empty.");
    }
    List<RankedCurve> curves =
        strata.stream().map(belief -> RankedCurve.of(belief, highestFirst)).toList();
    return new RankDistribution(new RankIntegral(curves).probabilities());
  }

  /** How many strata there are. */
  public int size() {
    return probability.length;
  }

  /**
   * The probability of one rank.
   *
   * @param stratum from 0, in the order given
   * @param rank from 1
   */
  public double probability(int stratum, int rank) {
    return probability[stratum][rank - 1];
  }

  /** The probability of standing first; with lowest first, of being the lowest. */
  public double first(int stratum) {
    return probability[stratum][0];
  }

  /** The mean rank. */
  public double expected(int stratum) {
    double sum = 0;
    for (int rank = 1; rank <= size(); rank++) {
      sum += rank * probability(stratum, rank);
    }
    return sum;
  }

  /** The least ranks with cumulative probability at least 2.5% and at least 97.5%. */
  public RankRange range(int stratum) {
    return new RankRange(reaching(stratum, TAIL), reaching(stratum, 1 - TAIL));
  }

  private int reaching(int stratum, double share) {
    double sum = 0;
    for (int rank = 1; rank < size(); rank++) {
      sum += probability(stratum, rank);
      if (sum >= share) {
        return rank;
      }
    }
    return size();
  }
}
