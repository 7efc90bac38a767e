package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Undefined;

/** Index of disparity. */
public final class IndexOfDisparity {

  public static final Measure MEASURE =
      new Measure(
          "inequality.idis",
          "Index of disparity",
          "The mean difference from the overall percentage, as a percentage of it.",
          "100·Σ w·|y - μ| / μ",
          "percent of the overall percentage",
          "0: all alike.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "overall percentage 0: not estimable"),
          "Pearcy & Keppel, Public Health Reports 2002 (recalled, not re-read)");

  private IndexOfDisparity() {}

  /** The index; no interval, resample for one. */
  public static Estimate of(Levels levels, Weighting weighting) {
    Undefined why = levels.noRelative();
    if (why != null) {
      return why;
    }
    return MeanDistance.fromMean(levels, weighting) instanceof Known distance
        ? Estimate.of(100 * distance.value() / levels.mean(), levels.n())
        : MeanDistance.fromMean(levels, weighting);
  }
}
