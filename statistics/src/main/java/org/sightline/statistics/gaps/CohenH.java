package org.sightline.statistics.gaps;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/** Cohen's h: the distance of two shares on a scale where a step means the same everywhere. */
public final class CohenH {

  public static final Measure MEASURE =
      new Measure(
          "gaps.cohen-h",
          "Effect size h",
          "The distance between two shares on a scale that stretches near 0% and 100%.",
          "h = 2·arcsin √p1 - 2·arcsin √p2",
          "radians, -π to π",
          "Below 0: the group's share is smaller. Sizes: 0.2 small, 0.5 medium, 0.8 large.",
          List.of("nobody in the group: no denominator; nobody to compare with: no reference"),
          "Cohen, Statistical Power Analysis, 1988 (recalled, not re-read);"
              + " checked against pwr::ES.h");

  private CohenH() {}

  /** The group's share against the reference's; no interval. */
  public static Estimate of(Tally group, Tally reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    return why != null
        ? why
        : Estimate.of(angle(group) - angle(reference), Math.addExact(group.n(), reference.n()));
  }

  private static double angle(Tally tally) {
    return 2 * Math.asin(Math.sqrt(tally.rate()));
  }
}
