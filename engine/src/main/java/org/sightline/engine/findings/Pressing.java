package org.sightline.engine.findings;

import java.util.Comparator;
import java.util.stream.Stream;

/** The order in which findings are read. */
final class Pressing {

  /** A finding with what it is ordered by, worked out once. */
  private record Placed(Finding finding, long percent, double students) {
    static Placed of(Finding finding) {
      return new Placed(finding, Pressing.percent(finding), Pressing.students(finding));
    }
  }

  private static final Comparator<Placed> FIRST =
      Comparator.<Placed>comparingLong(placed -> -placed.percent())
          .thenComparingDouble(placed -> -placed.students())
          .thenComparing(placed -> placed.finding().id());

  /** A gap of one standard deviation moves about 4 in 10 people across the middle. */
  private static final double ACROSS_THE_MIDDLE = 0.4;

  private Pressing() {}

  /**
   * The same findings by the chance of standing behind by the margin, in whole percents (finer
   * differences mean nothing), then by students behind the gap, then by name.
   */
  static Stream<Finding> first(Stream<Finding> findings) {
    return findings.map(Placed::of).sorted(FIRST).map(Placed::finding);
  }

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
