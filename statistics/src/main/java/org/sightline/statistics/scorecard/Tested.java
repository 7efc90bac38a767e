package org.sightline.statistics.scorecard;

/**
 * How many of a group are enrolled, were tested, and reached the bar among those tested.
 *
 * @param enrolled all of the group
 * @param tested those with an outcome, at most enrolled
 * @param reached those who reached the bar, at most tested
 */
public record Tested(long enrolled, long tested, long reached) {
  public Tested {
    if (reached < 0 || tested < reached || enrolled < tested) {
      throw new IllegalArgumentException(
          "enrolled "
              + enrolled
              + ", tested "
              + tested
              + ", reached "
              + reached
              + ". Maybe enrolment was counted on another date than the test.");
    }
  }
}
