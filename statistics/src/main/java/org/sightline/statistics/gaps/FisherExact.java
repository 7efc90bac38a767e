package org.sightline.statistics.gaps;

import java.util.List;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/** Fisher's exact test of a table of two groups by two outcomes, two-sided. */
public final class FisherExact {

  public static final Measure MEASURE =
      new Measure(
          "gaps.fisher-exact",
          "Fisher's exact test",
          "How surprising a two-by-two table would be if the groups were alike, even for few people.",
          "p = sum of the probabilities of all tables with these margins that are no likelier",
          "p from 0 to 1; its statistic is the odds ratio of the table",
          "Read it beside the z test where a count expected by chance is below 5.",
          List.of(
              "nobody in the group: no denominator; nobody to compare with: no reference",
              "nobody or everybody counted in both: not estimable",
              "more than a million people: not estimable, the z test says the same there"),
          "Fisher 1935 (recalled, not re-read); checked against scipy.stats.fisher_exact");

  private static final long MOST = 1_000_000;

  private FisherExact() {}

  /** Independent people, no person in both groups. */
  public static TestResult of(Tally group, Tally reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    if (why != null) {
      return TestResult.none(why);
    }
    if (PooledZ.alike(group, reference)) {
      return TestResult.none(
          new Undefined(Reason.NOT_ESTIMABLE, "nobody or everybody is counted in both groups"));
    }
    long n = Math.addExact(group.n(), reference.n());
    if (n > MOST) {
      return TestResult.none(
          new Undefined(Reason.NOT_ESTIMABLE, "more than " + MOST + " people, use the z test"));
    }
    int[][] table = {
      {(int) group.x(), (int) group.rest()}, {(int) reference.x(), (int) reference.rest()}
    };
    double p = FisherExactTest.withDefaults().test(table).getPValue();
    return new TestResult(OddsRatio.of(group, reference), Estimate.of(TwoSided.atMostOne(p), n));
  }

  /** The smallest of the four counts expected if both groups were alike; below 5, prefer Fisher. */
  public static Estimate smallestExpected(Tally group, Tally reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    if (why != null) {
      return why;
    }
    Tally all = group.plus(reference);
    double fewerPeople = Math.min(group.n(), reference.n());
    return Estimate.of(fewerPeople * Math.min(all.x(), all.rest()) / all.n(), all.n());
  }
}
