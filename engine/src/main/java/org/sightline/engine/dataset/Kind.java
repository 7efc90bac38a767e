package org.sightline.engine.dataset;

/** How the values of a column are stored. */
public enum Kind {
  /** Text from a limited list. */
  CATEGORY,
  /** An exact decimal with the column's scale. */
  NUMBER,
  /** A whole number of people or events. */
  WHOLE,
  /** Yes or no. */
  BOOLEAN,
  /** A keyed pseudonym. */
  PSEUDONYM
}
