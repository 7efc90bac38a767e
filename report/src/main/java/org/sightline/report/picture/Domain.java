package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of numbers an axis covers, in round steps.
 *
 * @param low first number
 * @param high last number, above {@code low}
 * @param step distance between ticks
 */
record Domain(double low, double high, double step) {

  /** Round numbers that hold everything from {@code low} to {@code high} in about so many steps. */
  static Domain holding(double low, double high, double smallestStep, int steps) {
    double span = Math.max(high - low, smallestStep);
    double step = Math.max(round(span / steps), smallestStep);
    double from = Math.floor(low / step + 1e-9) * step;
    double to = Math.ceil(high / step - 1e-9) * step;
    return to > from ? new Domain(from, to, step) : new Domain(from - step, from + step, step);
  }

  /** Where a number lies, 0 to 1. */
  double fraction(double value) {
    return Math.min(1, Math.max(0, (value - low) / (high - low)));
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long count = Math.round((high - low) / step);
    for (long i = 0; i <= count; i++) {
      ticks.add(low + (double) i * step);
    }
    return ticks;
  }

  /** The next of 1, 2, 5, 10 … that is at least {@code rough}. */
  static double round(double rough) {
    double ten = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * ten >= rough * (1 - 1e-9)) {
        return factor * ten;
      }
    }
    return 10 * ten;
  }
}
