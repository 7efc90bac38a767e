package org.sightline.engine.findings;

/** Why a verdict is what it is. */
public enum Because {
  /** Behind, beyond chance, and possibly by the margin or more. */
  BEHIND_BEYOND_CHANCE(Verdict.GAP),
  /** Behind in these numbers, yet chance could do it. */
  BEHIND_WITHIN_CHANCE(Verdict.TOO_SMALL_TO_TELL),
  /** Not behind in these numbers, yet a worthwhile gap is not ruled out. */
  MARGIN_NOT_RULED_OUT(Verdict.TOO_SMALL_TO_TELL),
  /** There is no interval, so nothing is ruled out. */
  NO_INTERVAL(Verdict.TOO_SMALL_TO_TELL),
  /** Behind beyond chance, but by less than the margin. */
  SMALLER_THAN_MARGIN(Verdict.NO_EVIDENCE),
  /** Level with those compared with, to within the margin. */
  LEVEL(Verdict.NO_EVIDENCE),
  /** Ahead of those compared with, beyond chance. */
  AHEAD(Verdict.NO_EVIDENCE);

  private final Verdict verdict;

  Because(Verdict verdict) {
    this.verdict = verdict;
  }

  /** The verdict that this is the reason for. */
  public Verdict verdict() {
    return verdict;
  }
}
