package org.sightline.engine.findings;

import java.util.Comparator;

/** The order in which findings are read. */
final class Pressing {

  /**
   * By the chance of standing behind by the margin, in whole percents (finer differences mean
   * nothing), then by students behind the gap, then by name.
   */
  static final Comparator<Finding> FIRST =
      Comparator.<Finding>comparingLong(finding -> -percent(finding))
          .thenComparingDouble(finding -> -students(finding))
          .thenComparing(Finding::id);

  /** A gap of one standard deviation moves about 4 in 10 people across the middle. */
  private static final double ACROSS_THE_MIDDLE = 0.4;

  private Pressing() {}

  /** Students behind the gap; for means, about how many the gap keeps below the middle. */
  private static double students(Finding finding) {
    Comparison deciding = finding.deciding();
    double apart = Math.abs(deciding.effect().asDouble().orElse(0));
    return deciding
        .studentsBehind()
        .asDouble()
        .orElse(ACROSS_THE_MIDDLE * apart * finding.cell().n());
  }

  private static long percent(Finding finding) {
    return Math.round(100 * finding.standing().chanceBehind().asDouble().orElse(0));
  }
}
