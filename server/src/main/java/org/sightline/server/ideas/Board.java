package org.sightline.server.ideas;

import java.util.UUID;

/**
 * What holds for all ideas of a cycle. It is stored anew whenever ideas are merged, taken apart or
 * chosen, so that of two people who do so at once one is told.
 *
 * @param cycle whose
 * @param version how often it was stored; 0 before the first time
 * @param floor the least mean score for alignment with values, 1 to 9; below it an idea is out
 */
public record Board(UUID cycle, int version, int floor) {

  /** The floor until somebody sets another: the middle of the scale. */
  public static final int USUAL_FLOOR = 5;

  public Board {
    if (floor < Score.LEAST || floor > Score.MOST) {
      throw new IllegalArgumentException(
          "the floor is " + floor + ". Maybe choose a whole number from 1 to 9.");
    }
  }
}
