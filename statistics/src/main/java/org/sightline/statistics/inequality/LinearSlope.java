package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** Slope and relative index of inequality from a straight line. */
public final class LinearSlope {

  public static final Measure MEASURE =
      new Measure(
          "inequality.linear-slope",
          "Slope index (straight line)",
          "The fitted difference (or ratio) between the very top and the very bottom of "
              + "the order of groups.",
          "line of y on mid-rank R weighted by people: SII = ŷ(1) - ŷ(0), RII = ŷ(1)/ŷ(0)",
          "SII: percentage points; RII: ratio, above 0",
          "SII 0 or RII 1: no slope. Above: higher groups have more of the outcome.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "RII: a line that leaves 0 at an end: not estimable",
              "the line may leave 0 to 100%: prefer the logit form",
              "groups need a natural order, least advantaged first",
              "the standard error comes from the counts, not from the scatter about the line"),
          "Mackenbach & Kunst 1997 (recalled, not re-read); points checked against R glm");

  private LinearSlope() {}

  /** The slope index with its interval. */
  public static Estimate difference(Levels levels) {
    Undefined why = levels.tooFew();
    if (why != null) {
      return why;
    }
    double slope = slope(levels);
    return Estimate.of(slope, levels.around(slope, i -> pull(levels, i)), levels.n());
  }

  /** The relative index with its interval, symmetric on the log scale. */
  public static Estimate ratio(Levels levels) {
    Undefined why = levels.noRelative();
    if (why != null) {
      return why;
    }
    double slope = slope(levels);
    double bottom = levels.mean() - slope / 2;
    double top = levels.mean() + slope / 2;
    if (!(bottom > 0 && top > 0) || !Double.isFinite(top / bottom) || top / bottom == 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the line reaches 0 at one end");
    }
    double error =
        levels.error(
            i ->
                (levels.share(i) + pull(levels, i) / 2) / top
                    - (levels.share(i) - pull(levels, i) / 2) / bottom);
    Range range = Range.aroundLog(top / bottom, error, "delta method on the log scale");
    return Estimate.of(top / bottom, range, levels.n());
  }

  private static double slope(Levels levels) {
    return levels.sum(i -> pull(levels, i) * (levels.y(i) - levels.mean()));
  }

  /** How much the slope moves when a group's percentage moves by one. */
  private static double pull(Levels levels, int group) {
    double spread = levels.sum(i -> levels.share(i) * Math.pow(levels.rank(i) - 0.5, 2));
    return levels.share(group) * (levels.rank(group) - 0.5) / spread;
  }
}
