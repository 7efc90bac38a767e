package org.sightline.server.ideas;

/**
 * How well it is known that an idea worked elsewhere: the four tiers of evidence of the Every
 * Student Succeeds Act (20 U.S.C. 7801(21)), and none.
 */
public enum Tier {
  /** At least one well-made experiment: drawn by lot. */
  STRONG,
  /** At least one well-made quasi-experiment: a comparison without drawing lots. */
  MODERATE,
  /** At least one well-made study of what goes together, with selection accounted for. */
  PROMISING,
  /** A reason drawn from research why it should work, while it is being studied. */
  RATIONALE,
  /** Not tried elsewhere, or nobody has looked. */
  NONE
}
