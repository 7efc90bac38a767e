package org.sightline.statistics.gaps;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.rates.Clustered;

/** The pooled two-proportion z test. */
public final class PooledZ {

  public static final Measure MEASURE =
      new Measure(
          "gaps.pooled-z",
          "Two-proportion z test",
          "How surprising the difference of two shares would be if there were none in truth.",
          "z = (p1 - p2) / √(p(1-p)(1/n1 + 1/n2)), p = (x1 + x2) / (n1 + n2)",
          "z in standard errors; p from 0 to 1",
          "z below 0: the group's share is smaller. A small p: chance alone rarely does this.",
          List.of(
              "nobody in the group: no denominator; nobody to compare with: no reference",
              "nobody or everybody counted in both: not estimable",
              "expected counts under 5: read Fisher's exact test beside it",
              "people in clusters: each n is replaced by n / deff"),
          "Pearson; checked against scipy.stats");

  private PooledZ() {}

  /** Independent people, no person in both groups. */
  public static TestResult of(Tally group, Tally reference) {
    return of(group, (double) group.n(), reference, (double) reference.n());
  }

  /** People in clusters. */
  public static TestResult of(Clustered group, Clustered reference) {
    return of(group.tally(), group.effectiveN(), reference.tally(), reference.effectiveN());
  }

  private static TestResult of(Tally group, double n1, Tally reference, double n2) {
    Undefined why = Missing.side(group.n(), reference.n());
    if (why != null) {
      return TestResult.none(why);
    }
    if (alike(group, reference)) {
      return TestResult.none(
          new Undefined(Reason.NOT_ESTIMABLE, "nobody or everybody is counted in both groups"));
    }
    double pooled = (n1 * group.rate() + n2 * reference.rate()) / (n1 + n2);
    double error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    double z = (group.rate() - reference.rate()) / error;
    if (!Double.isFinite(z)) {
      return TestResult.none(new Undefined(Reason.NOT_ESTIMABLE, "the shares hardly vary"));
    }
    long n = Math.addExact(group.n(), reference.n());
    return new TestResult(Estimate.of(z, n), Estimate.of(TwoSided.ofZ(z), n));
  }

  static boolean alike(Tally one, Tally two) {
    return (one.x() == 0 && two.x() == 0) || (one.rest() == 0 && two.rest() == 0);
  }
}
