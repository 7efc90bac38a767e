package org.sightline.statistics.change;

import java.util.List;

/**
 * The schools that have both groups in both waves, and the names of those that do not.
 *
 * @param complete schools that can give a change of their own
 * @param leftOut names of the others
 */
record CompleteSchools(List<SchoolWaves> complete, List<String> leftOut) {

  private static final double ROUNDING = 1e-12;

  static CompleteSchools of(List<SchoolWaves> schools) {
    return new CompleteSchools(
        schools.stream().filter(SchoolWaves::complete).toList(),
        schools.stream().filter(s -> !s.complete()).map(SchoolWaves::school).toList());
  }

  double[] changes() {
    return complete.stream().mapToDouble(SchoolWaves::gapChange).toArray();
  }

  long people() {
    return complete.stream().flatMap(s -> s.cells().stream()).mapToLong(c -> c.n()).sum();
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Sample variance, divisor n − 1; needs two values. */
  static double variance(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }

  /** Whether a standard error is only what rounding leaves of equal values. */
  static boolean isRounding(double se, double... values) {
    double largest = 1;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return se <= ROUNDING * largest;
  }
}
