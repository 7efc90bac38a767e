package org.sightline.engine.example;

/**
 * What a student's outcomes depend on, beyond chance. Rates and probabilities are per student and
 * school year; scores in standard deviations; absence in log odds of an absent day.
 */
interface Influences {
  /** What lies in the student: lasting through the years, or drawn afresh with every row. */
  Nature nature(Student student, Draws draws);

  /** Added to a reading score. */
  double reading(Student student, Standing standing);

  /** Added to a mathematics score. */
  double maths(Student student, Standing standing);

  /** Log odds of missing a day. */
  double absence(Student student, Standing standing);

  /** Expected referrals of one kind. */
  double referrals(Student student, Standing standing, boolean subjective);

  /** Probability that a referral of one kind ends in suspension. */
  double suspension(Student student, Standing standing, boolean subjective);

  /** Probability that a student eligible for an advanced course is encouraged to take it. */
  double encouragement(Student student);

  /** Added to each answer about belonging, in points of the answer scale. */
  double belonging(Standing standing);

  /** Probability that an expected tutoring session is attended, in a school week from 1. */
  double tutoring(Student student, Standing standing, int week);

  /** Whether a score is set below the bar whatever else holds. */
  boolean readingSetBelow(Student student, Standing standing);

  /**
   * What lies in a student.
   *
   * @param ability standard normal
   * @param engagement standard normal
   */
  record Nature(double ability, double engagement) {}
}
