package org.sightline.cli;

import java.util.List;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Untested;

/** A comparison needs known outcomes and two groups at least. */
final class SomethingToSay {

  private SomethingToSay() {}

  /**
   * Makes sure that there is an answer to print.
   *
   * @throws UnusableFile when every outcome is missing, or there are no two groups
   */
  static void check(Findings findings) throws UnusableFile {
    String file = "'" + findings.data().source().file() + "'";
    List<IndicatorFindings> asked = findings.indicators();
    if (asked.stream().allMatch(each -> each.everyone().n() == 0)) {
      throw new UnusableFile(
          "No one in "
              + file
              + " has a known outcome for "
              + String.join(", ", asked.stream().map(each -> each.indicator().name()).toList())
              + ". Maybe the results are not in yet, or --outcome should name another column.");
    }
    if (asked.stream().allMatch(SomethingToSay::hasNobodyOutside)) {
      throw new UnusableFile(
          "There are no two groups to compare in "
              + file
              + ". Maybe name a column with two values or more with --by.");
    }
  }

  private static boolean hasNobodyOutside(IndicatorFindings each) {
    return each.tested().isEmpty()
        && each.untested().stream().allMatch(left -> left.why() == Untested.Why.TOO_FEW_OUTSIDE);
  }
}
