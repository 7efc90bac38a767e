package org.sightline.engine.example;

/**
 * No outcome depends on who a student is, where, or when: every row is a fresh draw, so that rows
 * of one student are as independent as rows of two.
 */
final class NothingPlanted implements Influences {
  private static final double ENGAGEMENT_WITH_ABILITY = 0.30;

  @Override
  public Nature nature(Student student, Draws draws) {
    double ability = draws.normal();
    double own = StrictMath.sqrt(1 - ENGAGEMENT_WITH_ABILITY * ENGAGEMENT_WITH_ABILITY);
    return new Nature(ability, ENGAGEMENT_WITH_ABILITY * ability + own * draws.normal());
  }

  @Override
  public double reading(Student student, Standing standing) {
    return -0.05;
  }

  @Override
  public double maths(Student student, Standing standing) {
    return -0.10;
  }

  @Override
  public double absence(Student student, Standing standing) {
    return -2.80;
  }

  @Override
  public double referrals(Student student, Standing standing, boolean subjective) {
    return subjective ? 0.11 : 0.08;
  }

  @Override
  public double suspension(Student student, Standing standing, boolean subjective) {
    return subjective ? 0.20 : 0.38;
  }

  @Override
  public double encouragement(Student student) {
    return 0.57;
  }

  @Override
  public double belonging(Standing standing) {
    return 0;
  }

  @Override
  public double tutoring(Student student, Standing standing, int week) {
    return 0.78;
  }

  @Override
  public boolean readingSetBelow(Student student, Standing standing) {
    return false;
  }
}
