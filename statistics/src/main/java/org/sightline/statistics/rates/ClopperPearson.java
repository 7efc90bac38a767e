package org.sightline.statistics.rates;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;

/** A share with the exact (Clopper-Pearson) interval: never too short, usually too long. */
public final class ClopperPearson {

  public static final Measure MEASURE =
      new Measure(
          "rates.clopper-pearson",
          "Share with exact interval",
          "The share of a group, with an interval that covers the truth at least 95 times in 100.",
          "lo = 2.5% point of Beta(x, n-x+1); hi = 97.5% point of Beta(x+1, n-x)",
          "share, 0 to 1",
          "Wider than Wilson; use it where covering too seldom would be worse than a wide answer.",
          List.of(
              "nobody in the group: no denominator",
              "x = 0: the lower end is 0; x = n: the upper end is 1"),
          "Clopper & Pearson, Biometrika 1934 (recalled, not re-read);"
              + " checked against R binom.test");

  private static final double TAIL = (1 - Interval.USUAL_LEVEL) / 2;

  private ClopperPearson() {}

  /** The share of independent people, with its exact interval. */
  public static Estimate share(Tally tally) {
    if (tally.n() == 0) {
      return Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group");
    }
    double p = tally.rate();
    double x = tally.x();
    double rest = tally.rest();
    double lo = x == 0 ? 0 : Quantile.of(BetaDistribution.of(x, rest + 1), TAIL);
    double hi = rest == 0 ? 1 : Quantile.of(BetaDistribution.of(x + 1, rest), 1 - TAIL);
    return Estimate.of(
        p, Interval.of(Math.min(lo, p), Math.max(hi, p), "Clopper-Pearson"), tally.n());
  }
}
