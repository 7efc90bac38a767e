package org.sightline.statistics.change;

import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;

/**
 * Interrupted time series with one known date: a line before it, a jump and a new slope after it.
 *
 * <p>y = start + slope·t + level·after + turn·after·(t − t₀), t = 1, 2, … T, after = 1 when t > t₀.
 * Each coefficient carries the larger of its two standard errors, ordinary and Newey-West, because
 * Newey-West is too small in short series.
 *
 * @param start the line's value at t = 0
 * @param slope per period before the date
 * @param level the jump, carried back to t₀
 * @param turn how much the slope changed
 * @param firstEffect what the first period after the date gained: level + turn
 * @param durbinWatson about 2 when neighbours are unrelated, towards 0 when they follow each other
 */
public record InterruptedSeries(
    Estimate start,
    Estimate slope,
    Estimate level,
    Estimate turn,
    Estimate firstEffect,
    Estimate durbinWatson) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.interrupted-series",
          "Interrupted time series",
          "Whether a series jumped or turned at a date that was known beforehand.",
          "y = start + slope·t + level·after + turn·after·(t − t₀), least squares",
          "the series' unit, per period for slopes",
          "level: the jump at the date; turn: the change of slope; first effect: level + turn",
          List.of(
              "fewer than 8 periods on a side: coefficients without intervals",
              "fewer than 2 periods on a side: no value",
              "points exactly on the lines: coefficients without intervals"),
          "Wagner et al. 2002; Newey & West 1987 (recalled)");

  /** With fewer periods than this on either side the coefficients only describe. */
  public static final int LEAST_PER_SIDE = 8;

  /** Lags in the Newey-West weights. A choice; printed with the result. */
  public static final int LAGS = 3;

  /**
   * Fits the series.
   *
   * @param y one value per period, in order of time, none missing
   * @param before how many periods lie before the date (t₀)
   */
  public static InterruptedSeries of(double[] y, int before) {
    Optional<SeriesFit> fit = SeriesFit.of(y, before);
    if (fit.isEmpty()) {
      var none =
          Estimate.undefined(
              Reason.NOT_ESTIMABLE,
              before + " periods before and " + (y.length - before) + " after, 2 needed on each");
      return new InterruptedSeries(none, none, none, none, none, none);
    }
    SeriesFit f = fit.get();
    boolean enough = Math.min(before, y.length - before) >= LEAST_PER_SIDE;
    return new InterruptedSeries(
        f.estimate(enough, 1, 0, 0, 0),
        f.estimate(enough, 0, 1, 0, 0),
        f.estimate(enough, 0, 0, 1, 0),
        f.estimate(enough, 0, 0, 0, 1),
        f.estimate(enough, 0, 0, 1, 1),
        f.durbinWatson());
  }
}
