package org.sightline.statistics.change;

import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * An estimated change (or difference) over schools.
 *
 * @param estimate the change, with its interval or the reason there is none
 * @param test standard error, degrees of freedom and p; present exactly when there is an interval
 * @param clusters schools that took part
 * @param weighting whose average it is
 * @param leftOut schools that could not take part, because a wave or a group is missing there
 */
public record Change(
    Estimate estimate,
    Optional<TTest> test,
    int clusters,
    Weighting weighting,
    List<String> leftOut) {

  public Change {
    leftOut = List.copyOf(leftOut);
    boolean hasInterval = estimate instanceof Known known && !(known.range() instanceof Undefined);
    if (hasInterval != test.isPresent()) {
      throw new IllegalArgumentException(
          "a test is "
              + (test.isPresent() ? "present" : "absent")
              + " for "
              + estimate
              + ". Maybe the interval and the test come from different methods.");
    }
  }

  static Change tested(
      double value, TTest test, long n, int clusters, Weighting weighting, List<String> leftOut) {
    return new Change(
        Estimate.of(value, test.interval(), n), Optional.of(test), clusters, weighting, leftOut);
  }

  static Change withoutInterval(
      double value, Undefined why, long n, int clusters, Weighting weighting) {
    return new Change(Estimate.of(value, why, n), Optional.empty(), clusters, weighting, List.of());
  }

  static Change undefined(Reason reason, String detail, int clusters, Weighting weighting) {
    return new Change(
        Estimate.undefined(reason, detail), Optional.empty(), clusters, weighting, List.of());
  }
}
