package org.sightline.statistics.change;

import java.util.ArrayList;
import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Moments;

/**
 * At one time: the gap in one set of schools minus the gap in another, clustered by school. Nothing
 * changed here; schools that differ in their gap differ in much else.
 */
public final class GapBetweenArms {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.gap-between-schools",
          "Difference between two sets of schools in their gap",
          "How much larger or smaller the gap is in one set of schools than in another.",
          "(group − reference) here − (group − reference) there",
          "the outcome's unit; for shares −2 to 2",
          "a difference between places, never an effect",
          List.of(
              "nobody of a group on one side: no value",
              "fewer than 4 schools in any group and side: a value without an interval"),
          "Bell & McCaffrey 2002; Pustejovsky & Tipton 2018 (recalled)");

  private static final List<String> CELLS =
      List.of("group here", "reference here", "group there", "reference there");

  private GapBetweenArms() {}

  /** The gap {@code here} minus the gap {@code there}; every student counts once. */
  public static Change of(List<SchoolGap> here, List<SchoolGap> there, ClusterMinimum minimum) {
    List<List<Moments>> rows = new ArrayList<>(here.size() + there.size());
    for (SchoolGap s : here) {
      rows.add(List.of(s.group(), s.reference(), ClusterCells.NOBODY, ClusterCells.NOBODY));
    }
    for (SchoolGap s : there) {
      rows.add(List.of(ClusterCells.NOBODY, ClusterCells.NOBODY, s.group(), s.reference()));
    }
    return ClusteredContrast.of(ClusterCells.of(CELLS, rows), new int[] {1, -1, -1, 1}, minimum);
  }
}
