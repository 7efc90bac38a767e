package org.sightline.engine.example;

/**
 * Quantiles of the standard normal distribution from a table, for speed. The table is filled by
 * bisection of the distribution function (Abramowitz and Stegun 26.2.17, error below 7.5e-8), which
 * is far finer than any score that is rounded to a whole point.
 */
final class NormalQuantiles {
  private static final int SIZE = 4096;

  /** The table ends where a sixteenth of its first share lies beyond: at 4.2. */
  private static final double OUTERMOST = 1.0 / 16;

  private static final double[] TABLE = table();

  private NormalQuantiles() {}

  /**
   * The value below which this share lies.
   *
   * @param share from 0 (included) to 1 (excluded)
   */
  static double at(double share) {
    double place = share * SIZE;
    int index = (int) place;
    double part = place - index;
    return TABLE[index] + part * (TABLE[index + 1] - TABLE[index]);
  }

  private static double[] table() {
    double[] quantiles = new double[SIZE + 1];
    for (int i = 0; i < SIZE / 2; i++) {
      double quantile = quantile(Math.max(i, OUTERMOST) / SIZE);
      quantiles[i] = quantile;
      quantiles[SIZE - i] = -quantile;
    }
    return quantiles;
  }

  private static double quantile(double share) {
    double low = -6;
    double high = 0;
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      if (lowerTail(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double lowerTail(double value) {
    double t = 1 / (1 - 0.2316419 * value);
    double polynomial =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return StrictMath.exp(-value * value / 2) / StrictMath.sqrt(2 * StrictMath.PI) * polynomial;
  }
}
