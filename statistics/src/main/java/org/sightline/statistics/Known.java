package org.sightline.statistics;

/**
 * A finite value, its interval (or the reason there is none) and the number of observations behind
 * it.
 *
 * @param value finite
 * @param range the interval, or why there is none
 * @param n observations behind the value, at least 0
 */
public record Known(double value, Range range, long n) implements Estimate {
  public Known {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "value is "
              + value
              + ". Maybe the denominator is zero: return Estimate.undefined with the reason.");
    }
    if (n < 0) {
      throw new IllegalArgumentException("n is " + n + ". Maybe a count was subtracted twice.");
    }
  }
}
