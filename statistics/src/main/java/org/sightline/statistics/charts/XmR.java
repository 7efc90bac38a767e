package org.sightline.statistics.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * A chart of single values whose limits are drawn from a baseline and then stay where they are.
 *
 * @param centre the mean of the baseline
 * @param meanMovingRange mean distance between neighbours in the baseline, after screening
 * @param lower centre − 2.66 × mean moving range
 * @param upper centre + 2.66 × mean moving range
 * @param screened moving ranges set aside once because they reached 3.267 × their mean; setting
 *     them aside raises no alarm
 */
public record XmR(
    Estimate centre, Estimate meanMovingRange, Estimate lower, Estimate upper, int screened) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "charts.xmr",
          "Control chart with frozen limits",
          "How far single values wander when nothing happens, learned from a baseline.",
          "mean ± 2.66·mean |y_i − y_{i−1}| over the baseline",
          "the series' unit",
          "limits stay as they were at the baseline; redrawing them each month hides a change",
          List.of(
              "fewer than 8 points in the baseline: no limits",
              "all points of the baseline alike: no limits"),
          "Wheeler 2000; Shewhart 1931 (recalled); rules as in NHSRplotthedots (read)");

  /** Fewest points of a baseline. */
  public static final int LEAST_BASELINE = 8;

  private static final double TO_LIMIT = 2.66;
  private static final double SCREEN = 3.267;

  /**
   * Learns the limits.
   *
   * @param baseline at least 8 values in order of time
   */
  public static XmR of(double[] baseline) {
    if (baseline.length < LEAST_BASELINE) {
      return none(baseline.length + " points in the baseline, at least 8 needed");
    }
    double centre = Arrays.stream(baseline).sum() / baseline.length;
    double[] ranges = new double[baseline.length - 1];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = Math.abs(baseline[i + 1] - baseline[i]);
    }
    double first = Arrays.stream(ranges).average().orElseThrow();
    double[] kept = Arrays.stream(ranges).filter(r -> r < SCREEN * first).toArray();
    if (kept.length == 0) {
      return none("all points of the baseline are alike");
    }
    double range = Arrays.stream(kept).average().orElseThrow();
    if (range == 0) {
      return none("nearly all points of the baseline are alike");
    }
    int n = baseline.length;
    return new XmR(
        Estimate.of(centre, n),
        Estimate.of(range, n),
        Estimate.of(centre - TO_LIMIT * range, n),
        Estimate.of(centre + TO_LIMIT * range, n),
        ranges.length - kept.length);
  }

  /** The limits for the rules, or the reason there are none. */
  public Optional<Limits> limits() {
    return centre instanceof Known c && lower instanceof Known l && upper instanceof Known u
        ? Optional.of(new Limits(c.value(), l.value(), u.value()))
        : Optional.empty();
  }

  private static XmR none(String detail) {
    Undefined why = Estimate.undefined(Reason.NOT_ESTIMABLE, detail);
    return new XmR(why, why, why, why, 0);
  }
}
