package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** Mean difference from the overall percentage, from the best group, or from a named one. */
public final class MeanDistance {

  public static final Measure MEASURE =
      new Measure(
          "inequality.mean-distance",
          "Mean difference",
          "How far groups lie, on average, from the overall percentage, the best group or "
              + "a named group.",
          "Σ w·|y - reference|, w = 1/k or the share of people",
          "percentage points",
          "0: all alike. Say with it what is compared with and how groups are weighed.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "unweighted: divided by the number of groups, the reference included",
              "the named group is absent: no reference",
              "the best group is picked from the data"),
          "R");

  private MeanDistance() {}

  /** From the overall percentage. */
  public static Estimate fromMean(Levels levels, Weighting weighting) {
    Undefined why = levels.tooFew();
    return why != null ? why : from(levels, levels.mean(), weighting);
  }

  /** From the best group, which is picked from the data. */
  public static Estimate fromBest(Levels levels, Weighting weighting) {
    Undefined why = levels.tooFew();
    return why != null ? why : from(levels, levels.y(levels.best()), weighting);
  }

  /** From a named group. */
  public static Estimate fromGroup(Levels levels, String name, Weighting weighting) {
    Undefined why = levels.tooFew();
    if (why != null) {
      return why;
    }
    return levels
        .y(name)
        .map(y -> from(levels, y, weighting))
        .orElseGet(
            () -> Estimate.undefined(Reason.NO_REFERENCE, "the named group is absent or empty"));
  }

  private static Estimate from(Levels levels, double reference, Weighting weighting) {
    return Estimate.of(
        levels.sum(i -> weighting.of(levels, i) * Math.abs(levels.y(i) - reference)), levels.n());
  }
}
