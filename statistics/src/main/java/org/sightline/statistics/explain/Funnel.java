package org.sightline.statistics.explain;

import java.util.ArrayList;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * Where on the way from eligible to passed a group is lost, compared with a reference.
 *
 * @param stages one entry per step from one count to the next
 * @param totalRatio end-to-end rate of the group over that of the reference
 * @param totalGap end-to-end rate of the reference minus that of the group
 */
public record Funnel(List<Stage> stages, Estimate totalRatio, Estimate totalGap) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "explain.funnel",
          "At which step is the group lost?",
          "Each step's rate beside the reference's, and its part in the gap at the end.",
          "step ratio (x_{i+1}/x_i)_g/(…)_r; log share ln ratio_i/Σ ln ratio; Shapley: mean gain"
              + " from the reference's rate at step i over all orders of the steps",
          "ratios; Shapley parts are shares that add up to the total gap",
          "a ratio below 1: fewer of the group pass this step; what would follow if one step were"
              + " equal is arithmetic, not a forecast",
          List.of(
              "nobody left before a step: its rate and all later ones have no value, nor do parts",
              "nobody at the end: Shapley parts, but no log shares",
              "equal rates end to end: no log shares"),
          "Shapley 1953; Shorrocks 2013 (recalled)");

  /** More steps than this would take too long to split by Shapley's rule. */
  public static final int MOST_STAGES = 16;

  /**
   * One step.
   *
   * @param groupRate share of the group that passes this step
   * @param referenceRate share of the reference that does
   * @param ratio group over reference
   * @param logShare this step's part of the end-to-end ratio, on the log scale; parts add up to 1
   * @param shapley this step's part of the end-to-end gap; parts add up to the gap
   * @param shapleyStudents the same in students of the group
   * @param equalised how many more of the group would reach the end if this step alone had the
   *     reference's rate
   */
  public record Stage(
      Estimate groupRate,
      Estimate referenceRate,
      Estimate ratio,
      Estimate logShare,
      Estimate shapley,
      Estimate shapleyStudents,
      Estimate equalised) {}

  public Funnel {
    stages = List.copyOf(stages);
  }

  /**
   * From counts at each point of the way, the first one being all who were eligible.
   *
   * @param group never rising, at least two counts
   * @param reference never rising, as many counts
   */
  public static Funnel of(List<Long> group, List<Long> reference) {
    check(group, "group");
    check(reference, "reference");
    if (group.size() != reference.size() || group.size() > MOST_STAGES + 1) {
      throw new IllegalArgumentException(
          "group has "
              + group.size()
              + " counts, reference "
              + reference.size()
              + ". Maybe a stage is missing on one side; at most "
              + (MOST_STAGES + 1)
              + " are possible.");
    }
    return new FunnelParts(group, reference).funnel();
  }

  private static void check(List<Long> counts, String side) {
    List<Long> bad = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) < 0 || (i > 0 && counts.get(i) > counts.get(i - 1))) {
        bad.add(counts.get(i));
      }
    }
    if (!bad.isEmpty() || counts.size() < 2) {
      throw new IllegalArgumentException(
          "the "
              + side
              + "'s counts are "
              + counts
              + ". Maybe someone entered at a later stage: count only those who passed every"
              + " earlier one.");
    }
  }

  static Undefined nobody(String side, int stage) {
    return Estimate.undefined(
        side.equals("group") ? Reason.NO_DENOMINATOR : Reason.NO_REFERENCE,
        "nobody of the " + side + " is left before step " + stage);
  }
}
