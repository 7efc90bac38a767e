package org.sightline.engine.example;

/**
 * The seven federal categories, with their shares of public enrolment in the United States (NCES,
 * Digest of Education Statistics, rounded), and what neighbourhood and history add to them.
 */
enum Race {
  WHITE("White", 0.440, -1.0, -0.35, 0.03),
  HISPANIC("Hispanic/Latino", 0.290, 1.0, 0.35, 0.48),
  BLACK("Black or African American", 0.150, 1.0, 0.35, 0.03),
  ASIAN("Asian", 0.055, -0.8, -0.35, 0.36),
  TWO_OR_MORE("Two or more races", 0.050, 0.0, 0.0, 0.03),
  NATIVE_AMERICAN("American Indian or Alaska Native", 0.010, 0.5, 0.35, 0.03),
  PACIFIC_ISLANDER("Native Hawaiian or Other Pacific Islander", 0.005, 0.0, 0.0, 0.03);

  final String label;
  final double share;

  /** How much likelier in the poorest neighbourhood than in the middle one, as a log factor. */
  final double tilt;

  /** Log odds of economic disadvantage, added to the neighbourhood's. */
  final double poverty;

  /** Share who start school as English learners. */
  final double learners;

  Race(String label, double share, double tilt, double poverty, double learners) {
    this.label = label;
    this.share = share;
    this.tilt = tilt;
    this.poverty = poverty;
    this.learners = learners;
  }
}
