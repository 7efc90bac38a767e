package org.sightline.statistics.change;

import java.util.ArrayList;
import java.util.List;
import org.sightline.statistics.Tally;

/** The eight invented schools of the reference rows: four treated, four for comparison. */
public final class Schools {

  private static final int[] OTHERS_BEFORE = {58, 62, 55, 65, 60, 57, 63, 60};
  private static final int[] OTHERS_AFTER = {60, 64, 58, 64, 61, 59, 64, 62};

  private Schools() {}

  /** Every school with 25 of the group and 100 others in both waves. */
  public static List<SchoolWaves> balanced() {
    return of(
        new int[] {25, 25, 25, 25, 25, 25, 25, 25},
        new int[] {6, 8, 7, 9, 7, 8, 6, 9},
        new int[] {11, 12, 10, 13, 7, 9, 6, 8});
  }

  /** The group's size differs from school to school. */
  public static List<SchoolWaves> unbalanced() {
    return of(
        new int[] {15, 20, 25, 40, 10, 30, 35, 25},
        new int[] {4, 6, 7, 14, 3, 10, 9, 8},
        new int[] {7, 9, 11, 20, 3, 11, 9, 8});
  }

  public static List<SchoolWaves> treated() {
    return balanced().subList(0, 4);
  }

  public static List<SchoolWaves> comparison() {
    return balanced().subList(4, 8);
  }

  private static List<SchoolWaves> of(int[] n, int[] before, int[] after) {
    List<SchoolWaves> schools = new ArrayList<>();
    for (int j = 0; j < 8; j++) {
      schools.add(
          SchoolWaves.ofTallies(
              (j < 4 ? "T" : "C") + (j % 4 + 1),
              new Tally(before[j], n[j]),
              new Tally(OTHERS_BEFORE[j], 100),
              new Tally(after[j], n[j]),
              new Tally(OTHERS_AFTER[j], 100)));
    }
    return schools;
  }

  /** All schools as one, for comparisons that know no schools. */
  static SchoolWaves whole(List<SchoolWaves> schools) {
    SchoolWaves sum = schools.get(0);
    for (SchoolWaves s : schools.subList(1, schools.size())) {
      sum =
          new SchoolWaves(
              "all",
              sum.groupBefore().plus(s.groupBefore()),
              sum.referenceBefore().plus(s.referenceBefore()),
              sum.groupAfter().plus(s.groupAfter()),
              sum.referenceAfter().plus(s.referenceAfter()));
    }
    return sum;
  }
}
