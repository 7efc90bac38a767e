package org.sightline.statistics.verdict;

/** Sentences that may be printed only with permission. */
public enum Claim {
  /** "The gap narrowed." */
  THE_GAP_NARROWED,
  /** "…partly because the reference fell." */
  PARTLY_BECAUSE_THE_REFERENCE_FELL,
  /** "The group gained." */
  THE_GROUP_GAINED
}
