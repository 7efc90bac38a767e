package org.sightline.statistics.explain;

/**
 * One adult's referrals, under a key that is not a name.
 *
 * @param group referrals of students of the group
 * @param reference referrals of students of the reference
 */
public record Referrer(long group, long reference) {
  public Referrer {
    if (group < 0 || reference < 0) {
      throw new IllegalArgumentException(
          "referrals are "
              + group
              + " and "
              + reference
              + ". Maybe a correction was booked twice.");
    }
  }
}
