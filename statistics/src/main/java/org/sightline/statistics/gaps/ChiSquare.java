package org.sightline.statistics.gaps;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;

/** Pearson's chi-square test of a table of two groups by two outcomes. */
public final class ChiSquare {

  public static final Measure MEASURE =
      new Measure(
          "gaps.chi-square",
          "Chi-square test",
          "How surprising a two-by-two table would be if the two groups were alike in truth.",
          "X² = Σ (seen - expected)² / expected over four cells, 1 degree of freedom,"
              + " without continuity correction",
          "X² at least 0; p from 0 to 1",
          "The square of the two-proportion z, with the same p.",
          List.of(
              "nobody in the group: no denominator; nobody to compare with: no reference",
              "nobody or everybody counted in both: not estimable"),
          "Pearson 1900 (recalled, not re-read); checked against R prop.test(correct = FALSE)");

  private static final ChiSquaredDistribution LAW = ChiSquaredDistribution.of(1);

  private ChiSquare() {}

  /** Independent people, no person in both groups. */
  public static TestResult of(Tally group, Tally reference) {
    TestResult z = PooledZ.of(group, reference);
    if (!(z.statistic() instanceof Known known)) {
      return z;
    }
    double square = known.value() * known.value();
    double p = TwoSided.atMostOne(LAW.survivalProbability(square));
    return new TestResult(Estimate.of(square, known.n()), Estimate.of(p, known.n()));
  }
}
