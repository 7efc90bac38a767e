package org.sightline.statistics;

/**
 * A closed interval around an estimate.
 *
 * @param lo lower end, finite, at most {@code hi}
 * @param hi upper end, finite
 * @param level coverage aimed at, in (0, 1), usually 0.95
 * @param method the name printed with it, such as "Wilson"
 */
public record Interval(double lo, double hi, double level, String method) implements Range {

  /** The coverage used unless a caller says otherwise. */
  public static final double USUAL_LEVEL = 0.95;

  /** The standard normal quantile for {@link #USUAL_LEVEL}; never rounded to 1.96. */
  public static final double Z = 1.959963984540054;

  public Interval {
    if (!Double.isFinite(lo) || !Double.isFinite(hi) || lo > hi) {
      throw new IllegalArgumentException(
          "interval is ["
              + lo
              + ", "
              + hi
              + "]. Maybe the standard error is not defined here: return the reason instead.");
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "level is " + level + ". Maybe you meant a share such as 0.95.");
    }
  }

  /** An interval at the usual 95% level. */
  public static Interval of(double lo, double hi, String method) {
    return new Interval(lo, hi, USUAL_LEVEL, method);
  }

  /** Whether {@code value} lies inside, ends included. */
  public boolean contains(double value) {
    return lo <= value && value <= hi;
  }

  /** The same interval measured from {@code origin}. */
  public Interval minus(double origin) {
    return new Interval(lo - origin, hi - origin, level, method);
  }

  /**
   * The same interval in other units.
   *
   * @param factor at least 0
   */
  public Interval times(double factor) {
    if (!(factor >= 0)) {
      throw new IllegalArgumentException(
          "factor is " + factor + ". Maybe swap the two groups instead of turning the sign.");
    }
    return new Interval(lo * factor, hi * factor, level, method);
  }
}
