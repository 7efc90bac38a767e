package org.sightline.engine.example;

/** How far a student came towards an advanced course; each stage contains those after it. */
enum Pathway {
  NOT_OFFERED,
  NOT_ELIGIBLE,
  ELIGIBLE,
  ENCOURAGED,
  ENROLLED,
  PASSED;

  static final int FIRST_GRADE = 6;

  private static final double ELIGIBLE_FROM = 0.25;
  private static final double ABILITY_IN_MARKS = 0.85;
  private static final double CHANCE_IN_MARKS = 0.53;

  /** Of the encouraged, those who enrol; of the enrolled, those who pass: for everyone. */
  static final double ENROLS = 0.84;

  static final double PASSES = 0.87;

  boolean reached(Pathway stage) {
    return compareTo(stage) >= 0;
  }

  /** Walks the stages. Marks follow ability alone, so eligibility knows no group. */
  static Pathway draw(int grade, double ability, double encouragement, Draws draws) {
    double marks = ABILITY_IN_MARKS * ability + CHANCE_IN_MARKS * draws.normal();
    boolean encouraged = draws.chance(encouragement);
    boolean enrols = draws.chance(ENROLS);
    boolean passes = draws.chance(PASSES);
    if (grade < FIRST_GRADE) {
      return NOT_OFFERED;
    }
    if (marks < ELIGIBLE_FROM) {
      return NOT_ELIGIBLE;
    }
    return !encouraged ? ELIGIBLE : !enrols ? ENCOURAGED : !passes ? ENROLLED : PASSED;
  }
}
