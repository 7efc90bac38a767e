package org.sightline.engine.example;

/**
 * The district with its truths. The constants with names are the sizes that {@code truth.json}
 * states; the rest is the ground on which they stand.
 */
final class Planted implements Influences {
  /** Reading, English learners, standard deviations. */
  static final double LEARNER_READING = -0.90;

  /** Subjective referrals of Black students in the two schools, times those of others. */
  static final double UNEVEN_REFERRALS = 3.5;

  /** Suspension after a subjective referral: everyone, and Black students in the two schools. */
  static final double SUBJECTIVE_SUSPENSION = 0.16;

  static final double UNEVEN_SUSPENSION = 0.40;

  /** Suspension after an objective referral: everyone. */
  static final double OBJECTIVE_SUSPENSION = 0.38;

  /** Encouragement of eligible students: others, and the economically disadvantaged. */
  static final double ENCOURAGED = 0.70;

  static final double ENCOURAGED_DISADVANTAGED = 0.42;

  /** Tutoring sessions attended: usually, and in the bus's neighbourhood once it has changed. */
  static final double TUTORED = 0.78;

  static final double TUTORED_WITHOUT_BUS = 0.48;

  /** Log odds of an absent day that Hispanic/Latino students have beyond their schools'. */
  static final double HISPANIC_ABSENCE = 0.04;

  /** Scores of the economically disadvantaged and of students with a disability. */
  static final double DISADVANTAGED_SCORES = -0.45;

  static final double DISABILITY_SCORES = -0.75;

  private static final double YEARLY_SCORES = 0.01;
  private static final double YEARLY_ABSENCE = -0.04;
  private static final double BOYS_REFERRED = 1.4;
  private static final double OTHERS_REFERRED = 0.7;

  private final int lateBus;

  Planted(int lateBus) {
    this.lateBus = lateBus;
  }

  @Override
  public Nature nature(Student student, Draws draws) {
    return new Nature(student.ability(), student.engagement());
  }

  @Override
  public double reading(Student student, Standing standing) {
    boolean learner = student.language(standing.grade()) == Language.LEARNER;
    return 0.36 + common(student, standing) + (learner ? LEARNER_READING : 0);
  }

  @Override
  public double maths(Student student, Standing standing) {
    return 0.24 + common(student, standing);
  }

  private static double common(Student student, Standing standing) {
    return standing.school().teaching()
        + YEARLY_SCORES * standing.year()
        + (student.disadvantaged() ? DISADVANTAGED_SCORES : 0)
        + (student.disability() ? DISABILITY_SCORES : 0);
  }

  @Override
  public double absence(Student student, Standing standing) {
    int grade = standing.grade();
    double ends = grade == 0 ? 0.15 : grade >= 9 ? 0.05 * (grade - 8) : 0;
    return -2.86
        + standing.school().absence()
        + ends
        + YEARLY_ABSENCE * standing.year()
        + (student.race() == Race.HISPANIC ? HISPANIC_ABSENCE : 0);
  }

  @Override
  public double referrals(Student student, Standing standing, boolean subjective) {
    double rate =
        switch (standing.school().level()) {
          case ELEMENTARY -> subjective ? 0.05 : 0.03;
          case MIDDLE -> subjective ? 0.17 : 0.12;
          case HIGH -> subjective ? 0.13 : 0.10;
        };
    double gender = student.gender() == Gender.MALE ? BOYS_REFERRED : OTHERS_REFERRED;
    return rate * gender * (subjective && uneven(student, standing) ? UNEVEN_REFERRALS : 1);
  }

  @Override
  public double suspension(Student student, Standing standing, boolean subjective) {
    if (!subjective) {
      return OBJECTIVE_SUSPENSION;
    }
    return uneven(student, standing) ? UNEVEN_SUSPENSION : SUBJECTIVE_SUSPENSION;
  }

  private static boolean uneven(Student student, Standing standing) {
    return student.race() == Race.BLACK && standing.school().unevenDiscipline();
  }

  @Override
  public double encouragement(Student student) {
    return student.disadvantaged() ? ENCOURAGED_DISADVANTAGED : ENCOURAGED;
  }

  @Override
  public double belonging(Standing standing) {
    double level = standing.school().level() == Level.ELEMENTARY ? 0.15 : -0.10;
    return level + standing.school().climate();
  }

  @Override
  public double tutoring(Student student, Standing standing, int week) {
    boolean withoutBus =
        standing.lastYear() && week >= Region.BUS_WEEK && student.neighborhood() == lateBus;
    return withoutBus ? TUTORED_WITHOUT_BUS : TUTORED;
  }

  @Override
  public boolean readingSetBelow(Student student, Standing standing) {
    return standing.lastYear()
        && student.race() == Race.PACIFIC_ISLANDER
        && !student.district().tinyGroup().isEmpty();
  }
}
