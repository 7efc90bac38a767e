package org.sightline.engine.example;

import java.util.List;

/**
 * One student in one school year: everything the tables tell.
 *
 * @param reading scale score, or {@link Scores#NONE}
 * @param maths scale score, or {@link Scores#NONE}
 * @param enrolled days enrolled, 60 to 180; late arrivals miss the first ones
 * @param absent days absent, 0 to {@code enrolled}
 * @param answers five answers from 1 to 5, or none
 * @param engagement as in {@link Influences.Nature}
 */
record SchoolYear(
    Student student,
    Standing standing,
    int reading,
    int maths,
    int enrolled,
    int absent,
    List<Referral> referrals,
    Pathway pathway,
    List<Integer> answers,
    boolean tutored,
    double engagement) {

  /** Missed a tenth of the days or more. */
  boolean chronicallyAbsent() {
    return absent * 10 >= enrolled;
  }

  boolean suspended() {
    return referrals.stream().anyMatch(Referral::suspended);
  }

  /** The mean of the five answers, in tenths; exact. */
  int belongingTenths() {
    return answers.stream().mapToInt(Integer::intValue).sum() * 2;
  }
}
