package org.sightline.statistics;

/** What surrounds a value: an {@link Interval}, or the reason there is none. */
public sealed interface Range permits Interval, Undefined {

  /**
   * A 95% normal interval around {@code value}.
   *
   * <p>A standard error of 0 would claim certainty (it arises at 0% and 100%, and where every group
   * is alike), so it gives the reason instead of an interval without width.
   *
   * @param value finite
   * @param standardError in the units of {@code value}
   * @param method the name printed with the interval
   */
  static Range around(double value, double standardError, String method) {
    double half = Interval.Z * standardError;
    if (!(half > 0) || !Double.isFinite(value - half) || !Double.isFinite(value + half)) {
      return new Undefined(
          Reason.NOT_ESTIMABLE,
          "the standard error is not a positive number here (" + method + ")");
    }
    return Interval.of(value - half, value + half, method);
  }

  /**
   * A 95% interval for a positive value, symmetric on the log scale.
   *
   * @param value above 0
   * @param logStandardError of the natural logarithm of the value
   * @param method the name printed with the interval
   */
  static Range aroundLog(double value, double logStandardError, String method) {
    double factor = Math.exp(Interval.Z * logStandardError);
    if (!(factor > 1) || !(value > 0) || !Double.isFinite(value * factor)) {
      return new Undefined(
          Reason.NOT_ESTIMABLE,
          "the standard error of the logarithm is not a positive number here (" + method + ")");
    }
    return Interval.of(value / factor, value * factor, method);
  }
}
