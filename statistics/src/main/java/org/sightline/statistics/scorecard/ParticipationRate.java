package org.sightline.statistics.scorecard;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;

/** The rate with the participation rule of the Every Student Succeeds Act. */
public final class ParticipationRate {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "scorecard.essa",
          "Rate with the 95% participation rule",
          "The rate when those missing beyond 5% count as not having reached the bar.",
          "reached/max(tested, 0.95·enrolled)",
          "share, 0 to 1",
          "below the rate among those tested: more than 5% were not tested",
          List.of("nobody enrolled: no value"),
          "ESEA 1111(c)(4)(E) (recalled)");

  private static final double REQUIRED = 0.95;

  private ParticipationRate() {}

  /** The rate of one group. */
  public static Estimate of(Tested group) {
    if (group.enrolled() == 0) {
      return Estimate.undefined(Reason.NO_DENOMINATOR, "nobody is enrolled");
    }
    double denominator = Math.max((double) group.tested(), REQUIRED * group.enrolled());
    return Estimate.of(group.reached() / denominator, group.enrolled());
  }
}
