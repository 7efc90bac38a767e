package org.sightline.statistics.charts;

/**
 * A centre line and its limits.
 *
 * @param centre the mean of the baseline
 * @param lower lower limit, at most the centre
 * @param upper upper limit, at least the centre
 */
public record Limits(double centre, double lower, double upper) {
  public Limits {
    if (!(lower <= centre && centre <= upper) || Double.isInfinite(upper - lower)) {
      throw new IllegalArgumentException(
          "limits are "
              + lower
              + ", "
              + centre
              + ", "
              + upper
              + ". Maybe a point of the baseline is missing.");
    }
  }

  /** −1 below the centre, +1 above, 0 exactly on it. */
  public int side(double y) {
    return y > centre ? 1 : y < centre ? -1 : 0;
  }

  /** How far {@code y} lies from the centre in thirds of the way to the limit on its side. */
  double thirds(double y) {
    double way = y >= centre ? upper - centre : centre - lower;
    double off = Math.abs(y - centre);
    return way == 0 ? (off == 0 ? 0 : Double.MAX_VALUE) : 3 * off / way;
  }

  /** Whether {@code y} lies strictly outside the limits. */
  public boolean outside(double y) {
    return y < lower || y > upper;
  }
}
