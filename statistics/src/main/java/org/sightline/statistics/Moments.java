package org.sightline.statistics;

/**
 * What is needed of many numbers to compare their means: how many, their mean, and their spread.
 *
 * @param n how many numbers, at least 0
 * @param mean their mean, finite; 0 by convention when n = 0, and then never read
 * @param squares the sum of squared distances from the mean, at least 0
 */
public record Moments(long n, double mean, double squares) {
  public Moments {
    if (n < 0 || !Double.isFinite(mean) || !(squares >= 0) || Double.isInfinite(squares)) {
      throw new IllegalArgumentException(
          "moments are n "
              + n
              + ", mean "
              + mean
              + ", squares "
              + squares
              + ". Maybe the sum of squares was taken about zero, not about the mean.");
    }
  }

  /** From a mean and a sample standard deviation (divisor n - 1), as tables publish them. */
  public static Moments ofMeanAndSd(long n, double mean, double sd) {
    return new Moments(n, mean, sd * sd * (n - 1));
  }

  /** The sample variance (divisor n - 1); needs two numbers. */
  public Estimate variance() {
    return n < 2
        ? Estimate.undefined(Reason.NOT_ESTIMABLE, "spread needs at least two values")
        : Estimate.of(squares / (n - 1), n);
  }

  /** Both sets of numbers as one. */
  public Moments plus(Moments other) {
    if (n == 0) {
      return other;
    }
    if (other.n == 0) {
      return this;
    }
    long both = Math.addExact(n, other.n);
    double step = other.mean - mean;
    double share = (double) other.n / both;
    return new Moments(
        both, mean + step * share, squares + other.squares + step * step * n * share);
  }
}
