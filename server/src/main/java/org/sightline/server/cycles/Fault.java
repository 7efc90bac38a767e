package org.sightline.server.cycles;

/** Why a problem statement cannot stand as it is asked for. */
public enum Fault {
  /** The question is a mean, and a goal is a share of people. */
  NOT_A_SHARE,
  /** There is no figure to start from. */
  NO_BASELINE,
  /** There is no share to reach, or it is not one. */
  TARGET_UNREADABLE,
  /** It asks for no more than stands already. */
  TARGET_NOT_BETTER,
  /** An end below the bar would be another bar for this group. */
  END_BELOW_BAR,
  /** The question has no bar and none was said. */
  NO_BAR,
  /** There is no day, or it is not one. */
  DAY_UNREADABLE,
  /** The day is not after today. */
  DAY_PAST,
  /** The day is more than ten years away. */
  DAY_FAR,
  /** The cycle is short of time, and the day is more than a year away. */
  DAY_BEYOND_YEAR,
  /** Nobody owns it, or whoever did has left. */
  NO_OWNER,
  /** The sentence in the team's words leaves facts out. */
  SAID_WITHOUT_FACTS
}
