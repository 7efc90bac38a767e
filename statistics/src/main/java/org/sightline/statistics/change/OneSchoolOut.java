package org.sightline.statistics.change;

import java.util.ArrayList;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;

/**
 * The change of the gap without each school in turn, to see whether one school carries it all.
 *
 * @param without one change per school, in the order given, when that school is left out
 * @param carrier the school without which the change comes nearest to the other sign; empty text
 *     when there is none
 * @param turns whether leaving that one school out turns the sign of the change or makes it 0
 */
public record OneSchoolOut(List<Estimate> without, String carrier, boolean turns) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.one-school-out",
          "Does one school carry it all?",
          "What is left of the change when any one school is set aside.",
          "the change of the gap, students alike, without school j, for each j",
          "the outcome's unit",
          "a change that one school carries says little about the others",
          List.of("a group gone with the school: no value for that one"),
          "definition");

  public OneSchoolOut {
    without = List.copyOf(without);
  }

  /** Leaves out each school in turn; time in proportion to the number of schools. */
  public static OneSchoolOut of(List<SchoolWaves> schools) {
    double[] total = new double[4];
    double[] sum = new double[4];
    for (SchoolWaves school : schools) {
      add(school, 1, total, sum);
    }
    double all = contrast(total, sum);
    List<Estimate> without = new ArrayList<>(schools.size());
    String carrier = "";
    double worst = Double.POSITIVE_INFINITY;
    for (SchoolWaves school : schools) {
      double[] n = total.clone();
      double[] s = sum.clone();
      add(school, -1, n, s);
      if (n[0] <= 0 || n[1] <= 0 || n[2] <= 0 || n[3] <= 0) {
        without.add(
            Estimate.undefined(Reason.NO_DENOMINATOR, "without this school a group is gone"));
        continue;
      }
      double left = contrast(n, s);
      without.add(Estimate.of(left, Math.round(n[0] + n[1] + n[2] + n[3])));
      double agreement = left * Math.signum(all);
      if (agreement < worst) {
        worst = agreement;
        carrier = school.school();
      }
    }
    return new OneSchoolOut(without, carrier, !carrier.isEmpty() && all != 0 && worst <= 0);
  }

  private static void add(SchoolWaves school, int sign, double[] total, double[] sum) {
    for (int c = 0; c < 4; c++) {
      var cell = school.cells().get(c);
      total[c] += sign * (double) cell.n();
      sum[c] += sign * cell.n() * cell.mean();
    }
  }

  private static double contrast(double[] total, double[] sum) {
    if (total[0] <= 0 || total[1] <= 0 || total[2] <= 0 || total[3] <= 0) {
      return 0;
    }
    return (sum[2] / total[2] - sum[3] / total[3]) - (sum[0] / total[0] - sum[1] / total[1]);
  }
}
