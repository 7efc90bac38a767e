package org.sightline.statistics;

/**
 * How many of how many: {@code x} people (or events) counted out of {@code n}.
 *
 * @param x counted, 0 to n
 * @param n all those who could have been counted, at least 0
 */
public record Tally(long x, long n) {
  public Tally {
    if (n < 0 || x < 0 || x > n) {
      throw new IllegalArgumentException(
          "counted "
              + x
              + " of "
              + n
              + ". Maybe the numerator and the denominator are in each other's place.");
    }
  }

  /** Those not counted. */
  public long rest() {
    return n - x;
  }

  /** Both tallies as one group. */
  public Tally plus(Tally other) {
    return new Tally(Math.addExact(x, other.x), Math.addExact(n, other.n));
  }

  /** This tally without a group that is part of it. */
  public Tally minus(Tally part) {
    return new Tally(x - part.x, n - part.n);
  }

  /** The share counted; 0 to 1, or undefined when nobody could have been. */
  public Estimate share() {
    return n == 0
        ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group")
        : Estimate.of((double) x / n, n);
  }

  /** The share counted as a bare number. Callers have made sure that {@code n} is not 0. */
  public double rate() {
    if (n == 0) {
      throw new IllegalStateException("n is 0. Maybe ask share(), which gives the reason.");
    }
    return (double) x / n;
  }
}
