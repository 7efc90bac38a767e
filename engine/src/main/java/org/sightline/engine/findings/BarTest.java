package org.sightline.engine.findings;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.gaps.TestResult;

/** How surprising a group's distance from a fixed bar would be if it stood at the bar in truth. */
final class BarTest {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private BarTest() {}

  /** The score test, which agrees with the Wilson interval. */
  static TestResult ofShare(Tally tally, double effectiveN, BigDecimal bar) {
    double b = bar.doubleValue();
    if (tally.n() == 0) {
      return none(Reason.NO_DENOMINATOR, "nobody in the group");
    }
    if (!(b > 0 && b < 1)) {
      return none(Reason.NOT_ESTIMABLE, "the bar is at none or all");
    }
    double z = (tally.rate() - b) / Math.sqrt(b * (1 - b) / effectiveN);
    double p = Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    return new TestResult(Estimate.of(z, tally.n()), Estimate.of(p, tally.n()));
  }

  /** The one-sample t test, which agrees with the t interval. */
  static TestResult ofMean(Moments moments, BigDecimal bar) {
    if (moments.n() < 2 || !(moments.squares() > 0)) {
      return none(Reason.NOT_ESTIMABLE, "fewer than two values, or values without spread");
    }
    double df = moments.n() - 1.0;
    double error = Math.sqrt(moments.squares() / df / moments.n());
    double t = (moments.mean() - bar.doubleValue()) / error;
    if (!Double.isFinite(t)) {
      return none(Reason.NOT_ESTIMABLE, "values without usable spread");
    }
    double p = Math.min(1, 2 * TDistribution.of(df).survivalProbability(Math.abs(t)));
    return new TestResult(Estimate.of(t, moments.n()), Estimate.of(p, moments.n()));
  }

  private static TestResult none(Reason reason, String detail) {
    Undefined why = new Undefined(reason, detail);
    return new TestResult(why, why);
  }
}
