package org.sightline.engine.findings;

/** What a group is compared with. */
public enum ComparedWith {
  BAR,
  EVERYONE_ELSE,
  OVERALL,
  LARGEST,
  BEST,
  NAMED;

  /** Whether the data chose the reference, so that the interval ignores that choice. */
  public boolean chosenFromData() {
    return this == LARGEST || this == BEST;
  }
}
