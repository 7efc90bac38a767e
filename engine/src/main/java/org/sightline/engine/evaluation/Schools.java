package org.sightline.engine.evaluation;

import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.change.Change;
import org.sightline.statistics.change.ClusterMinimum;
import org.sightline.statistics.change.DifferenceInGaps;
import org.sightline.statistics.change.GapChange;
import org.sightline.statistics.change.SchoolWaves;
import org.sightline.statistics.verdict.SchoolEvidence;

/**
 * The schools of a comparison between two waves.
 *
 * @param treated where the practice was tried
 * @param comparison where it was not; empty for before and after only
 */
record Schools(List<SchoolWaves> treated, List<SchoolWaves> comparison) {
  static final ClusterMinimum MINIMUM = ClusterMinimum.IN_EVERY_CELL;

  static Schools of(Census census, boolean compared, String before, String after) {
    return new Schools(
        census.waves(true, before, after),
        compared ? census.waves(false, before, after) : List.of());
  }

  Change change() {
    return comparison.isEmpty()
        ? GapChange.ofStudents(treated, MINIMUM)
        : DifferenceInGaps.ofStudents(treated, comparison, MINIMUM);
  }

  /** Every school counted once, in each set of schools. */
  Change ofSchools() {
    return comparison.isEmpty()
        ? GapChange.ofSchools(treated)
        : DifferenceInGaps.welch(treated, comparison);
  }

  Change group() {
    return GapChange.ofGroup(treated, MINIMUM);
  }

  Change reference() {
    return GapChange.ofReference(treated, MINIMUM);
  }

  SchoolEvidence evidence(Direction direction) {
    return new SchoolEvidence(direction, treated, comparison, MINIMUM);
  }
}
