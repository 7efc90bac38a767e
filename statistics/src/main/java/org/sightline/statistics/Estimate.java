package org.sightline.statistics;

import java.util.OptionalDouble;

/**
 * A value that is known, with its interval and the number behind it, or the reason it is not.
 *
 * <p>No {@code Estimate} ever holds NaN or an infinity.
 */
public sealed interface Estimate permits Known, Undefined {

  /** The value, when there is one. */
  default OptionalDouble asDouble() {
    return this instanceof Known known ? OptionalDouble.of(known.value()) : OptionalDouble.empty();
  }

  /** An estimate without an interval, from {@code n} observations. */
  static Known of(double value, long n) {
    return new Known(
        value, new Undefined(Reason.NOT_ESTIMABLE, "no interval is computed for this measure"), n);
  }

  /** An estimate with an interval, from {@code n} observations. */
  static Known of(double value, Range range, long n) {
    return new Known(value, range, n);
  }

  /** A missing estimate and why it is missing. */
  static Undefined undefined(Reason reason, String detail) {
    return new Undefined(reason, detail);
  }
}
