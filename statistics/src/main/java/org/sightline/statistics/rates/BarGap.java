package org.sightline.statistics.rates;

import java.math.BigDecimal;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Range;
import org.sightline.statistics.Tally;

/** How far a group stands from a fixed bar that is the same for everyone. */
public final class BarGap {

  public static final Measure MEASURE =
      new Measure(
          "rates.bar-gap",
          "Gap to the bar",
          "How far the group's share stands from one bar that is the same for everyone.",
          "d = x / n - b, interval = Wilson interval - b",
          "share; shown as percentage points",
          "Below 0: under the bar (for a favourable outcome, behind); 0: at the bar.",
          List.of("nobody in the group: no denominator", "the bar has no sampling error"),
          "Follows from the Wilson interval");

  private BarGap() {}

  /**
   * The share minus the bar.
   *
   * @param bar the share asked of everyone, 0 to 1, as an exact decimal
   */
  public static Estimate of(Tally tally, BigDecimal bar) {
    if (bar.signum() < 0 || bar.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "bar is " + bar + ". Maybe write it as a share between 0 and 1, such as 0.8.");
    }
    return shifted(Wilson.share(tally), bar.doubleValue());
  }

  /** The mean minus the bar, in the unit of the values. */
  public static Estimate ofMean(Moments moments, BigDecimal bar) {
    return shifted(MeanValue.of(moments), bar.doubleValue());
  }

  private static Estimate shifted(Estimate estimate, double bar) {
    if (!(estimate instanceof Known known)) {
      return estimate;
    }
    Range range = known.range() instanceof Interval interval ? interval.minus(bar) : known.range();
    return Estimate.of(known.value() - bar, range, known.n());
  }
}
