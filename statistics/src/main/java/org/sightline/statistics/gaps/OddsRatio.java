package org.sightline.statistics.gaps;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/** The ratio of two odds, with Woolf's interval on the log scale. */
public final class OddsRatio {

  public static final Measure MEASURE =
      new Measure(
          "gaps.odds-ratio",
          "Odds ratio",
          "The odds of the outcome in the group over the odds among those compared with.",
          "OR = x1·(n2-x2) / ((n1-x1)·x2); ln OR ± 1.96·√(sum of 1/cell over the four cells)",
          "ratio, at least 0",
          "1: alike. It lies further from 1 than the risk ratio; do not read it as one.",
          List.of(
              "nobody in the group: no denominator; nobody to compare with: no reference",
              "everybody counted in the group, or nobody in the reference: not estimable",
              "nobody counted in the group, or everybody in the reference: 0, no interval"),
          "Woolf, Annals of Human Genetics 1955 (recalled, not re-read);"
              + " checked against epitools::oddsratio.wald");

  private OddsRatio() {}

  /** The odds in the group over the odds in the reference. */
  public static Estimate of(Tally group, Tally reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    if (why != null) {
      return why;
    }
    if (group.rest() == 0 || reference.x() == 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the odds would be divided by 0");
    }
    double a = group.x();
    double b = group.rest();
    double c = reference.x();
    double d = reference.rest();
    double ratio = a / b * (d / c);
    long n = Math.addExact(group.n(), reference.n());
    if (a == 0 || d == 0) {
      return Estimate.of(
          0, new Undefined(Reason.NOT_ESTIMABLE, "the logarithm of a ratio of 0"), n);
    }
    double error = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
    return Estimate.of(ratio, Range.aroundLog(ratio, error, "Woolf"), n);
  }
}
