package org.sightline.engine.example;

import java.util.List;

/** The state test: grades 3 to 10, one scale with mean 500 and deviation 100 for every grade. */
final class Scores {
  /** The bar, for everyone. */
  static final int BAR = 500;

  /** Nobody was tested. */
  static final int NONE = 0;

  private static final int LOWEST = 200;
  private static final int HIGHEST = 800;
  private static final int BASIC = 400;
  private static final int ADVANCED = 600;
  private static final List<String> LEVELS =
      List.of("Below basic", "Basic", "Proficient", "Advanced");

  private Scores() {}

  static boolean tested(int grade) {
    return grade >= 3 && grade <= 10;
  }

  /** Standard deviations from the mean as a scale score. */
  static int scale(double standing) {
    return (int) Math.max(LOWEST, Math.min(HIGHEST, Math.round(500 + 100 * standing)));
  }

  /** A score just below the bar or further, in place of one at or above it. */
  static int below(int score) {
    return score < BAR ? score : BAR - 20 - (score - BAR) / 4;
  }

  static String level(int score) {
    return LEVELS.get(score < BASIC ? 0 : score < BAR ? 1 : score < ADVANCED ? 2 : 3);
  }
}
