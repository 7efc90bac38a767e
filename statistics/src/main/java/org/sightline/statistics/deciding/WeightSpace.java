package org.sightline.statistics.deciding;

import java.util.ArrayList;
import java.util.List;

/**
 * A convex part of all ways to weigh two or three criteria: a piece of a segment or of a triangle,
 * cut down by one half-plane after the other. Corners hold the weights of the first two criteria;
 * the last has the rest.
 */
final class WeightSpace {

  private final int criteria;
  private final List<double[]> corners;

  private WeightSpace(int criteria, List<double[]> corners) {
    this.criteria = criteria;
    this.corners = corners;
  }

  /** All weights of two or three criteria. */
  static WeightSpace of(int criteria) {
    return new WeightSpace(
        criteria,
        criteria == 2
            ? List.of(new double[] {1, 0}, new double[] {0, 1})
            : List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1}));
  }

  /** The part in which the weighted sum of these differences is at least 0. */
  WeightSpace where(double[] differences) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      double[] here = corners.get(i);
      double[] next = corners.get((i + 1) % corners.size());
      double own = sum(here, differences);
      double other = sum(next, differences);
      if (own >= 0) {
        kept.add(here);
      }
      boolean edge = criteria == 3 || i == 0; // a segment has one edge, a polygon closes
      if (edge && ((own > 0 && other < 0) || (own < 0 && other > 0))) {
        kept.add(between(here, next, own / (own - other)));
      }
    }
    return new WeightSpace(criteria, kept);
  }

  /** Its size as a share of all weights, 0 to 1. */
  double share() {
    if (corners.size() < criteria) {
      return 0;
    }
    return criteria == 2 ? Math.abs(corners.get(0)[0] - corners.get(1)[0]) : twiceTheArea();
  }

  /** Twice, since all weights together make a triangle of area one half. */
  private double twiceTheArea() {
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      double[] here = corners.get(i);
      double[] next = corners.get((i + 1) % corners.size());
      twice += here[0] * next[1] - next[0] * here[1];
    }
    return Math.abs(twice);
  }

  private static double sum(double[] weights, double[] differences) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * differences[i];
    }
    return sum;
  }

  private static double[] between(double[] here, double[] next, double share) {
    double[] point = new double[here.length];
    for (int i = 0; i < point.length; i++) {
      point[i] = here[i] + share * (next[i] - here[i]);
    }
    return point;
  }
}
