package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Undefined;

/** Coefficient of variation. */
public final class CoefficientOfVariation {

  public static final Measure MEASURE =
      new Measure(
          "inequality.cov",
          "Coefficient of variation",
          "How far groups typically lie from the overall percentage, as a percentage of " + "it.",
          "100·√BGV / μ",
          "percent of the overall percentage",
          "0: all alike. For a rare outcome small gaps give large values: read it beside "
              + "the points.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "overall percentage 0: not estimable"),
          "R");

  private CoefficientOfVariation() {}

  /** The coefficient; no interval, resample for one. */
  public static Estimate of(Levels levels) {
    Undefined why = levels.noRelative();
    return why != null
        ? why
        : Estimate.of(
            100 * Math.sqrt(BetweenGroupVariance.value(levels)) / levels.mean(), levels.n());
  }
}
