package org.sightline.statistics.discovery;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Step-up adjustment of p-values, shared by the two false-discovery methods. */
final class PValues {

  private PValues() {}

  static void check(double[] p) {
    for (double one : p) {
      if (!(one >= 0 && one <= 1)) {
        throw new IllegalArgumentException(
            "p-value is " + one + ". Maybe leave out the tests that have no p-value.");
      }
    }
  }

  /** min over j ≥ i of factor · p(j) / j, at most 1, in the order given. */
  static double[] stepUp(double[] p, double factor) {
    check(p);
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int rank = p.length; rank >= 1; rank--) {
      int at = order[rank - 1];
      least = Math.min(least, Math.max(p[at], factor / rank * p[at]));
      adjusted[at] = least;
    }
    return adjusted;
  }
}
