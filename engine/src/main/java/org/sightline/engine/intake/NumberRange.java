package org.sightline.engine.intake;

/**
 * The numbers that a column can hold at all.
 *
 * @param least the lowest possible
 * @param most the highest possible
 */
record NumberRange(double least, double most) {

  static final NumberRange ANY =
      new NumberRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  static final NumberRange COUNT = new NumberRange(0, Double.POSITIVE_INFINITY);
  static final NumberRange PERCENT = new NumberRange(0, 100);
  static final NumberRange AGE = new NumberRange(0, 120);

  boolean holds(double value) {
    return value >= least && value <= most;
  }

  /** How a reader is told, such as {@code "0 to 100"}; empty when anything goes. */
  String describe() {
    if (least == Double.NEGATIVE_INFINITY) {
      return "";
    }
    return most == Double.POSITIVE_INFINITY
        ? "at least " + (long) least
        : (long) least + " to " + (long) most;
  }
}
