package org.sightline.engine.findings;

import java.util.Comparator;

/** The order in which findings are read. */
final class Pressing {

  /**
   * By the chance of standing behind by the margin, in whole percents (finer differences mean
   * nothing), then by students behind the gap, then by size in standard units.
   */
  static final Comparator<Finding> FIRST =
      Comparator.<Finding>comparingLong(finding -> -percent(finding))
          .thenComparingDouble(finding -> -finding.deciding().studentsBehind().asDouble().orElse(0))
          .thenComparingDouble(
              finding -> -Math.abs(finding.deciding().effect().asDouble().orElse(0)))
          .thenComparing(Finding::id);

  private Pressing() {}

  private static long percent(Finding finding) {
    return Math.round(100 * finding.standing().chanceBehind().asDouble().orElse(0));
  }
}
