package org.sightline.engine.dataset;

/** What was done about an issue. */
public enum Treatment {
  /** Kept as it stood. */
  KEPT,
  /** The whole row was set aside and counted. */
  ROW_SET_ASIDE,
  /** The value counts as missing. */
  VALUE_MISSING,
  /** The value was restored or unified, as the facts say. */
  REPAIRED,
  /** The column was renamed, as the facts say. */
  RENAMED
}
