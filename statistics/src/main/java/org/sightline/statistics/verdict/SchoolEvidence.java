package org.sightline.statistics.verdict;

import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.change.ClusterMinimum;
import org.sightline.statistics.change.DifferenceInGaps;
import org.sightline.statistics.change.GapChange;
import org.sightline.statistics.change.SchoolWaves;
import org.sightline.statistics.fidelity.FidelityState;

/**
 * Evidence from schools' cells, every part by the same clustered method, every student counted
 * once.
 *
 * @param direction whether more of the outcome is better
 * @param treated schools where the practice was tried
 * @param comparison schools where it was not; empty when there are none
 * @param minimum how the least number of schools is counted
 */
public record SchoolEvidence(
    Direction direction,
    List<SchoolWaves> treated,
    List<SchoolWaves> comparison,
    ClusterMinimum minimum) {

  public SchoolEvidence {
    treated = List.copyOf(treated);
    comparison = List.copyOf(comparison);
  }

  /** The evidence together with what the cells do not know. */
  public Evidence with(
      List<String> mismatches,
      FidelityState fidelity,
      boolean refusedBeforehand,
      List<String> events) {
    Estimate narrowing =
        comparison.isEmpty()
            ? GapChange.ofStudents(treated, minimum).estimate()
            : DifferenceInGaps.ofStudents(treated, comparison, minimum).estimate();
    return new Evidence(
            mismatches,
            GapChange.gapBefore(treated, minimum).estimate(),
            GapChange.gapAfter(treated, minimum).estimate(),
            narrowing,
            GapChange.ofGroup(treated, minimum).estimate(),
            GapChange.ofReference(treated, minimum).estimate(),
            fidelity,
            !comparison.isEmpty(),
            refusedBeforehand,
            events)
        .turned(direction);
  }
}
