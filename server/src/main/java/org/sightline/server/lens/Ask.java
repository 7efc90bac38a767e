package org.sightline.server.lens;

/** What the check asks, in order; the day to look again is asked last and is a day. */
public enum Ask {
  /** Who gains by it, and who does not. */
  GAINS,
  /** Who carries the burden: time, money, travel, being singled out. */
  BURDEN,
  /** Who was asked, and who was not. */
  ASKED,
  /** What the data say, by group, and what they do not say. */
  TOLD,
  /** What would change if it were done otherwise. */
  OTHERWISE
}
