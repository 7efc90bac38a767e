package org.sightline.statistics.charts;

/** Points in a row. */
final class Runs {

  private Runs() {}

  /** Marks every run of at least {@code least} points strictly on one side of the centre. */
  static boolean[] onOneSide(double[] points, Limits limits, int least) {
    boolean[] marks = new boolean[points.length];
    int length = 0;
    int previous = 0;
    for (int i = 0; i < points.length; i++) {
      int side = limits.side(points[i]);
      length = side == 0 ? 0 : side == previous ? length + 1 : 1;
      previous = side;
      fill(marks, i, length, least);
    }
    return marks;
  }

  /** Marks the {@code length} points that end at {@code last}, when they are enough. */
  static void fill(boolean[] marks, int last, int length, int least) {
    if (length >= least) {
      for (int j = last - length + 1; j <= last; j++) {
        marks[j] = true;
      }
    }
  }

  /** Marks points that lie beyond, in windows where enough of them do so on the same side. */
  static boolean[] ofWindow(
      double[] points, Limits limits, int window, int enough, double beyondThirds) {
    boolean[] marks = new boolean[points.length];
    for (int i = 0; i + window <= points.length; i++) {
      for (int side = -1; side <= 1; side += 2) {
        int beyond = 0;
        for (int j = i; j < i + window; j++) {
          beyond += isBeyond(points[j], limits, side, beyondThirds) ? 1 : 0;
        }
        for (int j = i; j < i + window && beyond >= enough; j++) {
          marks[j] |= isBeyond(points[j], limits, side, beyondThirds);
        }
      }
    }
    return marks;
  }

  private static boolean isBeyond(double y, Limits limits, int side, double thirds) {
    return limits.side(y) == side && limits.thirds(y) > thirds;
  }
}
