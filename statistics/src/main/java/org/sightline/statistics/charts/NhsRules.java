package org.sightline.statistics.charts;

/** The rules of NHS "Making Data Count" charts, one function each. */
public final class NhsRules {

  private static final int RUN = 7;

  private NhsRules() {}

  /** A point strictly outside the limits. */
  public static boolean[] outside(double[] points, Limits limits) {
    boolean[] marks = new boolean[points.length];
    for (int i = 0; i < points.length; i++) {
      marks[i] = limits.outside(points[i]);
    }
    return marks;
  }

  /** Seven or more points in a row strictly on one side of the mean; one on the mean breaks it. */
  public static boolean[] shift(double[] points, Limits limits) {
    return Runs.onOneSide(points, limits, RUN);
  }

  /** Seven or more points in a row, each strictly above (or each strictly below) the one before. */
  public static boolean[] trend(double[] points, Limits limits) {
    boolean[] marks = new boolean[points.length];
    int length = 1;
    int direction = 0;
    for (int i = 1; i < points.length; i++) {
      int step = points[i] > points[i - 1] ? 1 : points[i] < points[i - 1] ? -1 : 0;
      length = step != 0 && step == direction ? length + 1 : step == 0 ? 1 : 2;
      direction = step;
      Runs.fill(marks, i, length, RUN);
    }
    return marks;
  }

  /**
   * Two of three points in a row in the outer third but within the limits, all three strictly on
   * one side of the mean. The points in the outer third are marked.
   */
  public static boolean[] twoOfThree(double[] points, Limits limits) {
    boolean[] marks = new boolean[points.length];
    for (int i = 0; i + 2 < points.length; i++) {
      int side = limits.side(points[i]);
      boolean oneSide = side != 0;
      int near = 0;
      for (int j = i; j <= i + 2; j++) {
        oneSide &= limits.side(points[j]) == side;
        near += nearLimit(points[j], limits) ? 1 : 0;
      }
      if (oneSide && near >= 2) {
        for (int j = i; j <= i + 2; j++) {
          marks[j] |= nearLimit(points[j], limits);
        }
      }
    }
    return marks;
  }

  private static boolean nearLimit(double y, Limits limits) {
    return limits.thirds(y) > 2 && !limits.outside(y);
  }
}
