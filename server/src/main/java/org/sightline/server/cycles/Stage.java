package org.sightline.server.cycles;

/** How far a cycle has come, in order. */
public enum Stage {
  DIAGNOSE,
  DESIGN,
  IMPLEMENT,
  REFLECT;

  /** Whether this comes before the other. */
  public boolean isBefore(Stage other) {
    return compareTo(other) < 0;
  }
}
