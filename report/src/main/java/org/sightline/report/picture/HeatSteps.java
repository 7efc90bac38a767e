package org.sightline.report.picture;

import java.util.List;

/**
 * Five steps of distance, deeper as it grows.
 *
 * @param ends where the first four steps end; the fifth is open
 */
record HeatSteps(List<Double> ends) {
  private static final double USUAL_FROM = .15;

  /** Steps that tell distances up to {@code furthest} apart. */
  static HeatSteps upTo(double furthest, Scale scale) {
    if (scale.shares() && furthest > USUAL_FROM) {
      return new HeatSteps(List.of(.05, .15, .25, .35));
    }
    double step = Domain.round(Math.max(furthest, Math.pow(10, -6)) / 5);
    if (scale.shares()) {
      step = Math.max(step, .01);
    }
    return new HeatSteps(List.of(step, 2 * step, 3 * step, 4 * step));
  }

  /** The step of a distance, 1 to 5. */
  int of(double distance) {
    for (int i = 0; i < ends.size(); i++) {
      if (distance <= ends.get(i) + 1e-12) {
        return i + 1;
      }
    }
    return ends.size() + 1;
  }
}
