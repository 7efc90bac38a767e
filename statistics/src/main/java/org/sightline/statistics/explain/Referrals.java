package org.sightline.statistics.explain;

/**
 * One group's referrals of one kind of infraction and what followed.
 *
 * @param students enrolled students of the group, the same for every kind
 * @param referred referrals of this kind (events, so there may be more than students)
 * @param suspended how many of those referrals ended in suspension, at most {@code referred}
 */
public record Referrals(long students, long referred, long suspended) {
  public Referrals {
    if (students < 0 || referred < 0 || suspended < 0 || suspended > referred) {
      throw new IllegalArgumentException(
          "students "
              + students
              + ", referred "
              + referred
              + ", suspended "
              + suspended
              + ". Maybe a suspension has no referral: match them by the referral's id.");
    }
  }
}
