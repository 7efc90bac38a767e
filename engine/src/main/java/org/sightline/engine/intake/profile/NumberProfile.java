package org.sightline.engine.intake.profile;

/**
 * What a column's numbers are like.
 *
 * @param count cells that hold a number
 * @param wholes those without decimals
 * @param rounded those with more than 9 decimals
 * @param percents those with a percent sign
 * @param negatives those below 0
 * @param scale the most decimals met, 0 to 9
 * @param min the lowest, or 0 without numbers
 * @param max the highest, or 0 without numbers
 * @param lower a quarter of the numbers lie below it (in a sample when there are many)
 * @param middle half of the numbers lie below it
 * @param upper three quarters of the numbers lie below it
 */
public record NumberProfile(
    long count,
    long wholes,
    long rounded,
    long percents,
    long negatives,
    int scale,
    double min,
    double max,
    double lower,
    double middle,
    double upper) {

  /** Without any number. */
  static final NumberProfile NONE = new NumberProfile(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  static NumberProfile of(Numbers numbers) {
    if (numbers.count == 0) {
      return NONE;
    }
    double[] sorted = numbers.sorted();
    return new NumberProfile(
        numbers.count,
        numbers.wholes,
        numbers.rounded,
        numbers.percents,
        numbers.negatives,
        numbers.scale,
        numbers.min,
        numbers.max,
        at(sorted, 0.25),
        at(sorted, 0.5),
        at(sorted, 0.75));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }

  /** Whether these can be parts of those: in every quarter none is larger. */
  public boolean within(NumberProfile whole) {
    return lower <= whole.lower
        && middle <= whole.middle
        && upper <= whole.upper
        && max <= whole.max;
  }

  /** Whether every number is whole. */
  public boolean allWhole() {
    return count == wholes;
  }
}
