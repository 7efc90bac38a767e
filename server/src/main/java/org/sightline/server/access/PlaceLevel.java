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
}
