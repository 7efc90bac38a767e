package org.sightline.statistics;

/** Whether more of an outcome is good news (reading at standard) or bad news (suspended). */
public enum Direction {
  FAVOURABLE,
  ADVERSE;

  /** +1 when more is better, -1 when more is worse. */
  public int sign() {
    return this == FAVOURABLE ? 1 : -1;
  }
}
