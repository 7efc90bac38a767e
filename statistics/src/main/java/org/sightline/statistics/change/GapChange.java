package org.sightline.statistics.change;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;

/**
 * How much the gap between a group and its reference changed from one wave to the next: Δ = (g₂ −
 * r₂) − (g₁ − r₁), in the unit of the outcome. Works for shares (0 to 1) and for means alike.
 */
public final class GapChange {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.gap",
          "Change of the gap",
          "How much closer to, or further from, the reference the group stands than before.",
          "(group after − reference after) − (group before − reference before)",
          "the outcome's unit; for shares −2 to 2",
          "above 0: for a favourable outcome the group came closer; for an adverse one it moved away",
          List.of(
              "nobody of a group in a wave: no value",
              "fewer than 4 schools in any group and wave: a value without an interval",
              "every school moved alike: a value without an interval"),
          "Bell & McCaffrey 2002; Pustejovsky & Tipton 2018 (recalled)");

  private static final List<String> CELLS =
      List.of("group before", "reference before", "group after", "reference after");
  private static final int[] GAP = {-1, 1, 1, -1};
  private static final int[] GROUP = {-1, 0, 1, 0};
  private static final int[] REFERENCE = {0, -1, 0, 1};

  private GapChange() {}

  /**
   * Weighs every student alike; standard error clustered by school (CR2) with Satterthwaite degrees
   * of freedom. Schools that lack a wave or a group take part with what they have.
   */
  public static Change ofStudents(List<SchoolWaves> schools, ClusterMinimum minimum) {
    return ClusteredContrast.of(cells(schools), GAP, minimum);
  }

  /** The group's own movement g₂ − g₁, by the same method. */
  public static Change ofGroup(List<SchoolWaves> schools, ClusterMinimum minimum) {
    return ClusteredContrast.of(cells(schools), GROUP, minimum);
  }

  /** The reference's own movement r₂ − r₁, by the same method. */
  public static Change ofReference(List<SchoolWaves> schools, ClusterMinimum minimum) {
    return ClusteredContrast.of(cells(schools), REFERENCE, minimum);
  }

  /** The gap before: g₁ − r₁, by the same method. */
  public static Change gapBefore(List<SchoolWaves> schools, ClusterMinimum minimum) {
    return ClusteredContrast.of(cells(schools), new int[] {1, -1, 0, 0}, minimum);
  }

  /** The gap after: g₂ − r₂, by the same method. */
  public static Change gapAfter(List<SchoolWaves> schools, ClusterMinimum minimum) {
    return ClusteredContrast.of(cells(schools), new int[] {0, 0, 1, -1}, minimum);
  }

  /**
   * Weighs every school alike: the mean of the schools' own gap changes, with a t interval on J − 1
   * degrees of freedom. Schools that lack a group or a wave are left out and named.
   */
  public static Change ofSchools(List<SchoolWaves> schools) {
    var complete = CompleteSchools.of(schools);
    double[] changes = complete.changes();
    int j = changes.length;
    if (j == 0) {
      return Change.undefined(
          Reason.NO_DENOMINATOR, "no school has both groups in both waves", 0, Weighting.SCHOOLS);
    }
    double mean = CompleteSchools.mean(changes);
    if (j < ClusterMinimum.LEAST) {
      return Change.withoutInterval(
          mean,
          Estimate.undefined(
              Reason.TOO_FEW_CLUSTERS,
              j + " schools with both groups in both waves, at least 4 needed"),
          complete.people(),
          j,
          Weighting.SCHOOLS);
    }
    double se = Math.sqrt(CompleteSchools.variance(changes) / j);
    if (CompleteSchools.isRounding(se, changes)) {
      return Change.withoutInterval(
          mean,
          Estimate.undefined(
              Reason.NOT_ESTIMABLE, "every school moved alike: no spread between schools"),
          complete.people(),
          j,
          Weighting.SCHOOLS);
    }
    return Change.tested(
        mean,
        TTest.ofT(mean, se, j - 1.0, "t over schools"),
        complete.people(),
        j,
        Weighting.SCHOOLS,
        complete.leftOut());
  }

  /**
   * As if every student were drawn alone: too narrow whenever schools differ. For published tables
   * that name no schools, and to show beside the clustered interval. Variance within a cell is
   * squares/n², which for shares is p(1 − p)/n.
   */
  public static Change asIfIndependent(SchoolWaves whole) {
    if (!whole.complete()) {
      return Change.undefined(
          Reason.NO_DENOMINATOR, "a group has nobody in one of the waves", 0, Weighting.STUDENTS);
    }
    double variance = 0;
    long n = 0;
    for (Moments cell : whole.cells()) {
      variance += cell.squares() / ((double) cell.n() * cell.n());
      n += cell.n();
    }
    if (variance == 0) {
      return Change.withoutInterval(
          whole.gapChange(),
          Estimate.undefined(Reason.NOT_ESTIMABLE, "all outcomes alike: no spread"),
          n,
          0,
          Weighting.STUDENTS);
    }
    TTest test =
        TTest.ofZ(whole.gapChange(), Math.sqrt(variance), "normal, students as independent");
    return Change.tested(whole.gapChange(), test, n, 0, Weighting.STUDENTS, List.of());
  }

  private static ClusterCells cells(List<SchoolWaves> schools) {
    return ClusterCells.of(CELLS, schools.stream().map(SchoolWaves::cells).toList());
  }
}
