package org.sightline.statistics.gaps;

import java.math.BigDecimal;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.rates.Wilson;

/** The ratio of two shares, with Katz's interval on the log scale. */
public final class RiskRatio {

  public static final Measure MEASURE =
      new Measure(
          "gaps.risk-ratio",
          "Risk ratio",
          "How many times as often the outcome happens in the group as among those compared with.",
          "RR = (x1/n1) / (x2/n2); ln RR ± 1.96·√(1/x1 - 1/n1 + 1/x2 - 1/n2)",
          "ratio, at least 0",
          "1: alike; 2: twice as often; 0.5: half as often. Say the two shares beside it.",
          List.of(
              "nobody in the group: no denominator; nobody to compare with: no reference",
              "nobody counted in the reference: not estimable",
              "nobody counted in the group: 0, without an interval",
              "everybody counted in both: 1, without an interval",
              "on request ½ is added to every cell (Haldane), and the label says so"),
          "Katz et al., Biometrics 1978 (recalled, not re-read);"
              + " checked against epitools::riskratio.wald");

  private static final String METHOD = "Katz";

  private RiskRatio() {}

  /** The group's share over the reference's. */
  public static Estimate of(Tally group, Tally reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    if (why != null) {
      return why;
    }
    if (reference.x() == 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the reference share is 0");
    }
    double ratio = group.rate() / reference.rate();
    long n = Math.addExact(group.n(), reference.n());
    if (group.x() == 0) {
      return Estimate.of(
          ratio, new Undefined(Reason.NOT_ESTIMABLE, "the logarithm of a ratio of 0"), n);
    }
    double variance = spread(group) + spread(reference);
    return Estimate.of(ratio, Range.aroundLog(ratio, Math.sqrt(variance), METHOD), n);
  }

  /** The ratio after adding one half to each of the four cells; the interval's label says so. */
  public static Estimate withHalfAdded(Tally group, Tally reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    if (why != null) {
      return why;
    }
    double x1 = group.x() + 0.5;
    double n1 = group.n() + 1.0;
    double x2 = reference.x() + 0.5;
    double n2 = reference.n() + 1.0;
    double ratio = x1 / n1 / (x2 / n2);
    double error = Math.sqrt(spread(x1, n1) + spread(x2, n2));
    return Estimate.of(
        ratio,
        Range.aroundLog(ratio, error, METHOD + ", Haldane ½ added"),
        Math.addExact(group.n(), reference.n()));
  }

  /** The share over a fixed bar: the Wilson interval in units of the bar. */
  static Estimate toBar(Tally group, BigDecimal bar) {
    if (bar.signum() == 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the bar is 0");
    }
    double unit = 1 / bar.doubleValue();
    if (!(Wilson.share(group) instanceof Known known)
        || !(known.range() instanceof Interval interval)) {
      return Wilson.share(group);
    }
    return Double.isInfinite(unit)
        ? Estimate.undefined(Reason.NOT_ESTIMABLE, "the bar is too near to 0")
        : Estimate.of(known.value() * unit, interval.times(unit), known.n());
  }

  /** The share over the overall share, which contains the group: a value without an interval. */
  static Estimate toOverall(Tally group, Tally overall) {
    if (!(of(group, overall) instanceof Known known)) {
      return of(group, overall);
    }
    return Estimate.of(
        known.value(),
        new Undefined(Reason.NOT_ESTIMABLE, "the two shares have people in common"),
        overall.n());
  }

  private static double spread(Tally tally) {
    return spread((double) tally.x(), (double) tally.n());
  }

  private static double spread(double x, double n) {
    return (n - x) / (x * n);
  }
}
