package org.sightline.statistics.charts;

/** One series, and how far its later stretches lie from its baseline under any order of periods. */
final class Stretches {

  /**
   * A stretch of later periods.
   *
   * @param from first period, counted from 0; −1 when there is none
   * @param to last period
   * @param distance how far its mean lies from the baseline's, in standard errors, at least 0
   * @param direction +1 above the baseline, −1 below
   */
  record Stretch(int from, int to, double distance, int direction) {}

  private static final Stretch NONE = new Stretch(-1, -1, 0, 0);

  private final String name;
  private final double[] y;
  private final boolean[] present;
  private final int baseline;
  private final double sd;
  private final int values;
  private final String obstacle;

  Stretches(Series series, int baseline) {
    this.name = series.name();
    this.baseline = baseline;
    int periods = series.points().size();
    y = new double[periods];
    present = new boolean[periods];
    int before = 0;
    int after = 0;
    double mean = 0;
    for (int i = 0; i < periods; i++) {
      present[i] = series.points().get(i).isPresent();
      y[i] = series.points().get(i).orElse(0);
      before += present[i] && i < baseline ? 1 : 0;
      after += present[i] && i >= baseline ? 1 : 0;
      mean += y[i];
    }
    values = before + after;
    mean = values == 0 ? 0 : mean / values;
    double squares = 0;
    double largest = 0;
    for (int i = 0; i < periods; i++) {
      squares += present[i] ? (y[i] - mean) * (y[i] - mean) : 0;
      largest = Math.max(largest, Math.abs(y[i]));
    }
    sd = values == 0 ? 0 : Math.sqrt(squares / values);
    obstacle =
        before < XmR.LEAST_BASELINE
            ? before + " values in the baseline, at least 8 needed"
            : after == 0
                ? "no value after the baseline"
                : sd <= 1e-12 * largest ? "all values are alike" : "";
  }

  String name() {
    return name;
  }

  int values() {
    return values;
  }

  boolean usable() {
    return obstacle.isEmpty();
  }

  String obstacle() {
    return obstacle;
  }

  /** The stretch of places from the baseline's end on that lies farthest from the baseline. */
  Stretch largest(int[] order) {
    double base = 0;
    int b = 0;
    for (int i = 0; i < baseline; i++) {
      if (present[order[i]]) {
        base += y[order[i]];
        b++;
      }
    }
    if (b == 0) {
      return NONE;
    }
    base /= b;
    double best = 0;
    int bestFrom = -1;
    int bestTo = -1;
    int bestDirection = 0;
    for (int from = baseline; from < order.length; from++) {
      double sum = 0;
      int w = 0;
      for (int to = from; to < order.length; to++) {
        if (!present[order[to]]) {
          continue;
        }
        sum += y[order[to]];
        w++;
        double off = sum / w - base;
        double squared = off * off * w * b / (w + b);
        if (squared > best) {
          best = squared;
          bestFrom = from;
          bestTo = to;
          bestDirection = off > 0 ? 1 : -1;
        }
      }
    }
    return new Stretch(bestFrom, bestTo, Math.sqrt(best) / sd, bestDirection);
  }
}
