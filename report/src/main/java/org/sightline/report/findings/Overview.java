package org.sightline.report.findings;

import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.Verdict;
import org.sightline.report.language.Speech;

/** How many groups were looked at, and how many gaps are real. */
public record Overview(Findings findings, Speech speech) {

  /** How many gaps are real among how many groups tested. */
  public String howMany() {
    int tested = findings.indicators().stream().mapToInt(each -> each.tested().size()).sum();
    int gaps = findings.count(Verdict.GAP);
    if (tested == 0) {
      return speech.say(
          FindingWords.NOTHING_TESTED, speech.count(findings.method().thresholds().support()));
    }
    return gaps == 0
        ? speech.say(FindingWords.NO_GAPS, speech.count(tested))
        : speech.say(FindingWords.GAPS_FOUND, gaps, speech.count(tested));
  }

  /** How many groups were too small to tell. */
  public String unsure() {
    return speech.say(FindingWords.UNSURE, findings.count(Verdict.TOO_SMALL_TO_TELL));
  }

  /** How many groups were too small to be tested at all. */
  public String tooFew() {
    int few = findings.indicators().stream().mapToInt(each -> each.untested().size()).sum();
    return speech.say(
        FindingWords.TOO_FEW, few, speech.count(findings.method().thresholds().support()));
  }
}
