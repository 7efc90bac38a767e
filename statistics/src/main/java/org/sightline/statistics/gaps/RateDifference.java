package org.sightline.statistics.gaps;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.rates.Clustered;
import org.sightline.statistics.rates.Wilson;

/** The difference of two shares, with Newcombe's hybrid score interval (his method 10). */
public final class RateDifference {

  public static final Measure MEASURE =
      new Measure(
          "gaps.difference",
          "Gap in percentage points",
          "How much larger or smaller a group's share is than the share of those compared with.",
          "d = p1 - p2; lo = d - √((p1-l1)² + (u2-p2)²), hi = d + √((u1-p1)² + (p2-l2)²),"
              + " l and u the Wilson ends",
          "share, -1 to 1; shown as percentage points",
          "Below 0: the group's share is smaller. An interval across 0: too small to tell.",
          List.of(
              "nobody in the group: no denominator",
              "nobody to compare with: no reference",
              "the two groups must not share people (see the overall rule)",
              "people in clusters: each n is replaced by n / deff"),
          "Newcombe, Statistics in Medicine 1998, method 10 (recalled, not re-read)");

  static final String METHOD = "Newcombe 10";

  private RateDifference() {}

  /** The group's share minus the reference's; two groups without a person in common. */
  public static Estimate of(Tally group, Tally reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    return why != null ? why : of(group, (double) group.n(), reference, (double) reference.n());
  }

  /** The same for people in clusters. */
  public static Estimate of(Clustered group, Clustered reference) {
    Undefined why = Missing.side(group.tally().n(), reference.tally().n());
    return why != null
        ? why
        : of(group.tally(), group.effectiveN(), reference.tally(), reference.effectiveN());
  }

  private static Estimate of(Tally group, double groupN, Tally reference, double referenceN) {
    double p1 = group.rate();
    double p2 = reference.rate();
    Interval one = Wilson.ends(p1, groupN);
    Interval two = Wilson.ends(p2, referenceN);
    double d = p1 - p2;
    double lo = Math.max(-1, d - Math.hypot(p1 - one.lo(), two.hi() - p2));
    double hi = Math.min(1, d + Math.hypot(one.hi() - p1, p2 - two.lo()));
    return Estimate.of(d, Interval.of(lo, hi, METHOD), Math.addExact(group.n(), reference.n()));
  }
}
