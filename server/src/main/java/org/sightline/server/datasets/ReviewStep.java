package org.sightline.server.datasets;

import java.util.List;

/** Where somebody stands in looking a file through. */
public enum ReviewStep {
  /** What each column is for. */
  COLUMNS,
  /** What differs from the version before; only where there is one. */
  CHANGES,
  /** What is wrong with the data. */
  ISSUES,
  /** What is asked of them. */
  INDICATORS,
  /** A name, and the last word. */
  ACCEPT;

  /**
   * The steps of a review, in order.
   *
   * @param next whether the file is to be the next version of a dataset
   */
  public static List<ReviewStep> of(boolean next) {
    return next
        ? List.of(COLUMNS, CHANGES, ISSUES, INDICATORS, ACCEPT)
        : List.of(COLUMNS, ISSUES, INDICATORS, ACCEPT);
  }

  /** The step behind this one; the last one stays. */
  public ReviewStep following(boolean next) {
    List<ReviewStep> steps = of(next);
    return steps.get(Math.min(steps.size() - 1, steps.indexOf(this) + 1));
  }
}
