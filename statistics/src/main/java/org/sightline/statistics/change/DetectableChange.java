package org.sightline.statistics.change;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;

/**
 * The smallest change of a gap that a plan could tell from nothing, four times out of five.
 * Computed before the results: a goal smaller than this cannot be judged with a yes or a no.
 */
public final class DetectableChange {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.detectable",
          "Smallest change this plan can show",
          "A true change of this size would be told from nothing in 80 of 100 repetitions.",
          "(t at 97.5% + t at 80%)·√(2·Σp(1 − p)·design effect/n)",
          "share, 0 to 1; larger means that only a very large change would show",
          "compare it with the goal: a goal below it cannot be judged",
          List.of(
              "fewer than 4 schools (or 4 above the number of arms): no value",
              "rates of 0 or 1 in every group: no value"),
          "Bloom 1995 (recalled); degrees of freedom J − arms, normal from 30 schools on: a choice");

  /** From this many schools on the normal distribution is used. A choice. */
  public static final int MANY_SCHOOLS = 30;

  private DetectableChange() {}

  /**
   * The standard error of a change of a gap between two waves that look alike.
   *
   * @param cells the group and the reference in one wave (for two arms: both groups of both arms)
   */
  public static double standardError(List<PlannedCell> cells) {
    return Math.sqrt(2 * cells.stream().mapToDouble(PlannedCell::variance).sum());
  }

  /**
   * The smallest change that shows with power 80% at 5%, two-sided.
   *
   * @param cells the group and the reference, in each arm
   * @param schools schools in all
   * @param arms 1 for before and after, 2 with comparison schools
   */
  public static Estimate of(List<PlannedCell> cells, int schools, int arms) {
    int df = schools - arms;
    if (schools < ClusterMinimum.LEAST * arms) {
      return Estimate.undefined(
          Reason.TOO_FEW_CLUSTERS,
          schools + " schools, at least " + ClusterMinimum.LEAST * arms + " needed");
    }
    double se = standardError(cells);
    if (se == 0) {
      return Estimate.undefined(
          Reason.NOT_ESTIMABLE, "every planned rate is 0 or 1: no spread to plan with");
    }
    double factor =
        schools >= MANY_SCHOOLS
            ? Interval.Z + NormalDistribution.of(0, 1).inverseCumulativeProbability(0.8)
            : TDistribution.of(df).inverseCumulativeProbability(0.975)
                + TDistribution.of(df).inverseCumulativeProbability(0.8);
    return Estimate.of(factor * se, cells.stream().mapToLong(PlannedCell::n).sum());
  }

  /** Whether a yes or no about {@code goal} must be refused beforehand; so too without a value. */
  public static boolean refuses(Estimate detectable, double goal) {
    return !(detectable instanceof Known known) || known.value() > Math.abs(goal);
  }
}
