package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;

/** The free room of a drawing at phone width: finds each label a place where nothing else lies. */
final class Room {
  private record Box(double x0, double x1, double y0, double y1) {
    double overlap(Box other) {
      double wide = Math.min(x1, other.x1) - Math.max(x0, other.x0);
      double high = Math.min(y1, other.y1) - Math.max(y0, other.y0);
      return wide > 0 && high > 0 ? wide * high : 0;
    }
  }

  private static final double ASCENT = 12;
  private static final double DESCENT = 4;
  private final List<Box> taken = new ArrayList<>();
  private final double top;
  private final double bottom;

  Room(double top, double bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  /** Something no label should lie on, in pixels. */
  void take(double x0, double x1, double y0, double y1) {
    taken.add(new Box(x0, x1, y0, y1));
  }

  /** A small mark no label should lie on. */
  void takePoint(double x, double y, double radius) {
    take(x - radius, x + radius, y - radius, y + radius);
  }

  /** How much of a one-line text would lie on something. */
  double crowding(double x0, double x1, double baseline) {
    Box box = new Box(x0, x1, baseline - ASCENT, baseline + DESCENT);
    double outside = Math.max(0, top - box.y0) + Math.max(0, box.y1 - bottom);
    return taken.stream().mapToDouble(box::overlap).sum() + outside * (x1 - x0);
  }

  /** The first of the baselines that is free, else the least crowded; the place is then taken. */
  double place(double x0, double x1, double... baselines) {
    double best = baselines[0];
    double least = Double.POSITIVE_INFINITY;
    for (double baseline : baselines) {
      double crowding = crowding(x0, x1, baseline);
      if (crowding < least) {
        least = crowding;
        best = baseline;
      }
      if (crowding == 0) {
        break;
      }
    }
    take(x0, x1, best - ASCENT, best + DESCENT);
    return best;
  }
}
