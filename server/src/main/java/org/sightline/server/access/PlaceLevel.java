package org.sightline.server.access;

/** The three storeys of the tree of places, widest first. */
public enum PlaceLevel {
  DISTRICT(1),
  SCHOOL(2),
  CLASS(3);

  private final int depth;

  PlaceLevel(int depth) {
    this.depth = depth;
  }

  /** How many names it takes to name a place of this level: 1 to 3. */
  public int depth() {
    return depth;
  }

  /**
   * The level of places that take so many names.
   *
   * @param depth 1 to 3
   */
  public static PlaceLevel ofDepth(int depth) {
    for (PlaceLevel level : values()) {
      if (level.depth == depth) {
        return level;
      }
    }
    throw new IllegalArgumentException("depth is " + depth + ". Maybe it is one of 1 to 3.");
  }
}
