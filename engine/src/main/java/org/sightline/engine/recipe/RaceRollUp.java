package org.sightline.engine.recipe;

/** How separate columns of race and ethnicity become one. */
public enum RaceRollUp {
  /** The federal reporting rule: Hispanic of any race first, then two or more races. */
  FEDERAL,
  /** Columns stay as they are. */
  NONE
}
