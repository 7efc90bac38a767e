package org.sightline.engine.evaluation;

import org.sightline.statistics.Moments;

/**
 * Two sides of a gap in one school and wave.
 *
 * @param group the group
 * @param reference its reference
 * @param groupMissing of the group, people whose outcome is not known
 * @param referenceMissing of the reference
 */
record Sides(Moments group, Moments reference, long groupMissing, long referenceMissing) {
  private static final Moments NOBODY = new Moments(0, 0, 0);

  static final Sides NOBODY_THERE = new Sides(NOBODY, NOBODY, 0, 0);

  static Sides of(boolean group, Moments moments, long missing) {
    return group ? new Sides(moments, NOBODY, missing, 0) : new Sides(NOBODY, moments, 0, missing);
  }

  Sides plus(Sides other) {
    return new Sides(
        group.plus(other.group),
        reference.plus(other.reference),
        groupMissing + other.groupMissing,
        referenceMissing + other.referenceMissing);
  }

  /** Everyone with a known outcome. */
  Moments everyone() {
    return group.plus(reference);
  }

  long enrolled(boolean ofGroup) {
    return ofGroup ? group.n() + groupMissing : reference.n() + referenceMissing;
  }
}
