package org.sightline.statistics.change;

import java.util.ArrayList;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;

/**
 * Difference in differences on gaps: how much more the gap changed in the treated schools than in
 * the comparison schools.
 */
public final class DifferenceInGaps {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.difference-in-gaps",
          "Change of the gap against comparison schools",
          "How much more the gap changed where the practice was tried than where it was not.",
          "change of the gap in treated schools − change of the gap in comparison schools",
          "the outcome's unit; for shares −4 to 4",
          "an effect only if schools were assigned by lot; look at earlier waves for a pre-trend",
          List.of(
              "nobody of a group in a wave of an arm: no value",
              "fewer than 4 schools in an arm: a value without an interval",
              "every school moved alike: a value without an interval"),
          "Bell & McCaffrey 2002; Pustejovsky & Tipton 2018; Welch 1947 (recalled)");

  private static final List<String> CELLS =
      List.of(
          "group before, treated",
          "reference before, treated",
          "group after, treated",
          "reference after, treated",
          "group before, comparison",
          "reference before, comparison",
          "group after, comparison",
          "reference after, comparison");
  private static final int[] DIFFERENCE = {-1, 1, 1, -1, 1, -1, -1, 1};
  private static final List<Moments> ABSENT =
      List.of(ClusterCells.NOBODY, ClusterCells.NOBODY, ClusterCells.NOBODY, ClusterCells.NOBODY);

  private DifferenceInGaps() {}

  /** Every student counts once: y ~ group × wave × treated, CR2 by school, Satterthwaite. */
  public static Change ofStudents(
      List<SchoolWaves> treated, List<SchoolWaves> comparison, ClusterMinimum minimum) {
    List<List<Moments>> rows = new ArrayList<>(treated.size() + comparison.size());
    for (SchoolWaves s : treated) {
      rows.add(join(s.cells(), ABSENT));
    }
    for (SchoolWaves s : comparison) {
      rows.add(join(ABSENT, s.cells()));
    }
    return ClusteredContrast.of(ClusterCells.of(CELLS, rows), DIFFERENCE, minimum);
  }

  private static List<Moments> join(List<Moments> first, List<Moments> second) {
    List<Moments> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** Every school counts once; each arm keeps its own spread (Welch). */
  public static Change welch(List<SchoolWaves> treated, List<SchoolWaves> comparison) {
    return ofSchools(treated, comparison, false);
  }

  /** Every school counts once; both arms share one spread (J − 2 degrees of freedom). */
  public static Change pooled(List<SchoolWaves> treated, List<SchoolWaves> comparison) {
    return ofSchools(treated, comparison, true);
  }

  private static Change ofSchools(
      List<SchoolWaves> treated, List<SchoolWaves> comparison, boolean sharedSpread) {
    var t = CompleteSchools.of(treated);
    var c = CompleteSchools.of(comparison);
    int schools = t.complete().size() + c.complete().size();
    if (t.complete().isEmpty() || c.complete().isEmpty()) {
      return Change.undefined(
          t.complete().isEmpty() ? Reason.NO_DENOMINATOR : Reason.NO_REFERENCE,
          (t.complete().isEmpty() ? "treated" : "comparison")
              + " schools: none has both groups in both waves",
          schools,
          Weighting.SCHOOLS);
    }
    double[] a = t.changes();
    double[] b = c.changes();
    double value = CompleteSchools.mean(a) - CompleteSchools.mean(b);
    long n = t.people() + c.people();
    if (Math.min(a.length, b.length) < ClusterMinimum.LEAST) {
      return Change.withoutInterval(
          value,
          Estimate.undefined(
              Reason.TOO_FEW_CLUSTERS,
              a.length + " treated and " + b.length + " comparison schools, 4 needed in each"),
          n,
          schools,
          Weighting.SCHOOLS);
    }
    double va = CompleteSchools.variance(a);
    double vb = CompleteSchools.variance(b);
    double df = a.length + b.length - 2.0;
    double se;
    if (sharedSpread) {
      double shared = ((a.length - 1) * va + (b.length - 1) * vb) / df;
      se = Math.sqrt(shared * (1.0 / a.length + 1.0 / b.length));
    } else {
      double ea = va / a.length;
      double eb = vb / b.length;
      se = Math.sqrt(ea + eb);
      df = (ea + eb) * (ea + eb) / (ea * ea / (a.length - 1) + eb * eb / (b.length - 1));
    }
    if (CompleteSchools.isRounding(se, value)) {
      return Change.withoutInterval(
          value,
          Estimate.undefined(Reason.NOT_ESTIMABLE, "every school of an arm moved alike: no spread"),
          n,
          schools,
          Weighting.SCHOOLS);
    }
    List<String> leftOut = new ArrayList<>(t.leftOut());
    leftOut.addAll(c.leftOut());
    String method = sharedSpread ? "t over schools, one spread" : "Welch over schools";
    return Change.tested(
        value, TTest.ofT(value, se, df, method), n, schools, Weighting.SCHOOLS, leftOut);
  }
}
