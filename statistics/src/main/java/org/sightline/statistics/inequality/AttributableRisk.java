package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Undefined;

/** Population attributable risk. */
public final class AttributableRisk {

  public static final Measure MEASURE =
      new Measure(
          "inequality.par",
          "Population attributable risk",
          "How far the overall percentage lies from that of the best group.",
          "|y_best - μ|; best = largest for a favourable outcome, smallest for an adverse " + "one",
          "percentage points, at least 0",
          "What everyone would gain if every group were as well off as the best.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "the best group is picked from the data, and the interval ignores that",
              "all alike: 0"),
          "Points checked against R; healthequal 1.0.1 read and run, its defects not "
              + "repeated");

  private AttributableRisk() {}

  /** The distance with its interval. */
  public static Estimate of(Levels levels) {
    Undefined why = levels.tooFew();
    if (why != null) {
      return why;
    }
    double value = value(levels);
    int best = levels.best();
    Range range = levels.around(value, i -> (i == best ? 1 : 0) - levels.share(i));
    return Estimate.of(value, Nonnegative.cut(range), levels.n());
  }

  static double value(Levels levels) {
    return Math.abs(levels.y(levels.best()) - levels.mean());
  }
}
