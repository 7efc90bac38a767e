package org.sightline.engine.findings;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Group;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.gaps.TestResult;

/**
 * A tested group before all tests of the run are known.
 *
 * @param slice who
 * @param comparisons the deciding one first
 * @param test of the deciding comparison
 * @param fisher beside, where few are expected
 */
record Draft(
    Slice slice, List<Comparison> comparisons, TestResult test, Optional<Estimate> fisher) {

  Group group() {
    return slice.group().cell().group();
  }

  /** The p-value that takes part in the adjustment; where none exists, nothing speaks for a gap. */
  double p() {
    return test.p().asDouble().orElse(1);
  }
}
