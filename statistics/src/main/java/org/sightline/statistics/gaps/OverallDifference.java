package org.sightline.statistics.gaps;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;

/** A group against everyone, the group included. */
public final class OverallDifference {

  public static final Measure MEASURE =
      new Measure(
          "gaps.overall",
          "Gap to the overall share",
          "How far the group's share lies from the share of everyone, the group included.",
          "d_overall = (1 - n_g / N) · d_others, and the interval is multiplied likewise",
          "share, -1 to 1; shown as percentage points",
          "Smaller than the gap to everyone else, because the group pulls the overall share along.",
          List.of(
              "nobody in the group: no denominator",
              "the group is everyone: one group",
              "the two shares have people in common, so the usual interval would be wrong"),
          "Algebra: p - P = (1 - n_g/N)(p - p_others)");

  private OverallDifference() {}

  /**
   * The group's share minus the overall share.
   *
   * @param overall everyone, the group included
   */
  public static Estimate of(Tally group, Tally overall) {
    Tally others = overall.minus(group);
    if (group.n() > 0 && others.n() == 0) {
      return Estimate.undefined(Reason.ONE_GROUP, "the group is everyone");
    }
    if (!(RateDifference.of(group, others) instanceof Known known)) {
      return RateDifference.of(group, others);
    }
    double factor = (double) others.n() / overall.n();
    Range range =
        known.range() instanceof Interval interval ? scaled(interval, factor) : known.range();
    return Estimate.of(known.value() * factor, range, overall.n());
  }

  private static Interval scaled(Interval interval, double factor) {
    Interval shorter = interval.times(factor);
    return Interval.of(shorter.lo(), shorter.hi(), RateDifference.METHOD + ", scaled");
  }
}
