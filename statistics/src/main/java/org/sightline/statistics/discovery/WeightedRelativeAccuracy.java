package org.sightline.statistics.discovery;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;

/** Weighted relative accuracy of a group. */
public final class WeightedRelativeAccuracy {

  public static final Measure MEASURE =
      new Measure(
          "discovery.wracc",
          "Weighted relative accuracy",
          "The group's distance from the overall share, weighed by how many of all it holds.",
          "(n/N)·(p - P)",
          "share, -1 to 1",
          "N times it is the number of outcomes the group has above (below) its part.",
          List.of("nobody in the group: no denominator"),
          "Lavrač, Flach & Zupan 1999 (recalled, not re-read)");

  private WeightedRelativeAccuracy() {}

  /**
   * The group's weighted distance.
   *
   * @param all everyone, the group included
   */
  public static Estimate of(Tally group, Tally all) {
    Tally others = all.minus(group);
    if (group.n() == 0) {
      return Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group");
    }
    double share = (double) group.n() / Math.addExact(group.n(), others.n());
    return Estimate.of(share * (group.rate() - all.rate()), group.n());
  }
}
