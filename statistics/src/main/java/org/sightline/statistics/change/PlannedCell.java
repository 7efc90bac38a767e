package org.sightline.statistics.change;

/**
 * One group in one wave, as planned: the rate expected there, how many people, and how much less
 * they tell because they share schools.
 *
 * @param rate expected share, 0 to 1
 * @param n people, above 0
 * @param designEffect 1 when everyone is drawn alone; see {@link #designEffect}
 */
public record PlannedCell(double rate, long n, double designEffect) {
  public PlannedCell {
    if (!(rate >= 0 && rate <= 1) || n <= 0 || !(designEffect > 0)) {
      throw new IllegalArgumentException(
          "planned rate "
              + rate
              + ", n "
              + n
              + ", design effect "
              + designEffect
              + ". Maybe the rate is in percent: give it as a share.");
    }
  }

  /** 1 + (m − 1)·icc for schools with m people of this group each. */
  public static double designEffect(double peoplePerSchool, double icc) {
    return 1 + (peoplePerSchool - 1) * icc;
  }

  double variance() {
    return rate * (1 - rate) * designEffect / n;
  }
}
