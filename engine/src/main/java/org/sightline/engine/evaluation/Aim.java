package org.sightline.engine.evaluation;

/**
 * Where the group was to be, and by when.
 *
 * @param target the share to reach, 0 to 1
 * @param years from the baseline to the day it is to be reached, above 0
 * @param elapsed years from the baseline to the follow-up, 0 or more
 */
public record Aim(double target, double years, double elapsed) {
  public Aim {
    if (!(target >= 0 && target <= 1) || !(years > 0) || !(elapsed >= 0)) {
      throw new IllegalArgumentException(
          "target "
              + target
              + " within "
              + years
              + " years, "
              + elapsed
              + " of them gone. Maybe the target is in percent: give it as a share.");
    }
  }
}
