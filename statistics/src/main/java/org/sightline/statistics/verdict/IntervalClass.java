package org.sightline.statistics.verdict;

import org.sightline.statistics.Interval;

/** Where the interval [lo, hi] of the narrowing lies beside 0 and δ. Exactly one class applies. */
public enum IntervalClass {
  /** lo ≥ δ: narrower by at least what is worthwhile. */
  LARGE,
  /** 0 &lt; lo &lt; δ ≤ hi: narrower, size unsure. */
  NARROWER,
  /** 0 &lt; lo ≤ hi &lt; δ: narrower, but by less than is worthwhile. */
  SMALL,
  /** lo ≤ 0 ≤ hi &lt; δ: nothing worthwhile, perhaps nothing at all. */
  NOTHING_WORTHWHILE,
  /** lo ≤ 0 and hi ≥ δ: cannot tell. */
  UNCLEAR,
  /** hi &lt; 0: wider. */
  WIDER;

  /**
   * The class of a narrowing.
   *
   * @param narrowing above 0 where the gap became narrower
   * @param delta the smallest worthwhile change, above 0
   */
  public static IntervalClass of(Interval narrowing, double delta) {
    double lo = narrowing.lo();
    double hi = narrowing.hi();
    if (hi < 0) {
      return WIDER;
    }
    if (lo >= delta) {
      return LARGE;
    }
    if (lo > 0) {
      return hi < delta ? SMALL : NARROWER;
    }
    return hi < delta ? NOTHING_WORTHWHILE : UNCLEAR;
  }
}
