package org.sightline.statistics.gaps;

import org.sightline.statistics.Estimate;
import org.sightline.statistics.Undefined;

/**
 * A test of "no gap at all".
 *
 * @param statistic the test's own number, or why there is none
 * @param p how often chance alone would give at least this much, above 0 and at most 1
 */
public record TestResult(Estimate statistic, Estimate p) {

  static TestResult none(Undefined why) {
    return new TestResult(why, why);
  }
}
