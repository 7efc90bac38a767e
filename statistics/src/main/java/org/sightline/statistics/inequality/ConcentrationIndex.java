package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** Absolute and relative concentration, and the two indices for outcomes with an upper bound. */
public final class ConcentrationIndex {

  public static final Measure MEASURE =
      new Measure(
          "inequality.concentration",
          "Concentration index",
          "Whether the outcome gathers among people placed higher in the order of groups.",
          "ACI = Σ s·y·(2R - 1); RCI = ACI/μ; Erreygers 4·ACI/100; Wagstaff RCI/(1 - "
              + "μ/100); R mid-rank",
          "ACI: percentage points; the others: -1 to 1",
          "Above 0: more of it among groups higher in the order; below 0: among those " + "lower.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "RCI and Wagstaff: overall percentage 0: not estimable",
              "Wagstaff: overall percentage 100: not estimable",
              "groups need a natural order, least advantaged first"),
          "Erreygers 2009, Wagstaff 2005 (recalled, not re-read); checked against R");

  private ConcentrationIndex() {}

  /** Absolute concentration, in percentage points. */
  public static Estimate absolute(Levels levels) {
    Undefined why = levels.tooFew();
    return why != null ? why : scaled(levels, 1);
  }

  /** Erreygers' index, -1 to 1. */
  public static Estimate erreygers(Levels levels) {
    Undefined why = levels.tooFew();
    return why != null ? why : scaled(levels, 0.04);
  }

  /** Relative concentration. */
  public static Estimate relative(Levels levels) {
    Undefined why = levels.noRelative();
    if (why != null) {
      return why;
    }
    double aci = value(levels);
    double mean = levels.mean();
    Range range =
        levels.around(aci / mean, i -> levels.share(i) * (lean(levels, i) - aci / mean) / mean);
    return Estimate.of(aci / mean, range, levels.n());
  }

  /** Wagstaff's index, -1 to 1. */
  public static Estimate wagstaff(Levels levels) {
    Undefined why = levels.noRelative();
    if (why != null) {
      return why;
    }
    double mean = levels.mean();
    if (mean >= 100) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the overall percentage is 100");
    }
    double bound = mean * (100 - mean) / 100;
    double index = value(levels) / bound;
    double slope = 1 - mean / 50;
    Range range =
        levels.around(index, i -> levels.share(i) * (lean(levels, i) - index * slope) / bound);
    return Estimate.of(index, range, levels.n());
  }

  private static Estimate scaled(Levels levels, double factor) {
    double value = factor * value(levels);
    Range range = levels.around(value, i -> factor * levels.share(i) * lean(levels, i));
    return Estimate.of(value, range, levels.n());
  }

  private static double value(Levels levels) {
    return levels.sum(i -> levels.share(i) * (levels.y(i) - levels.mean()) * lean(levels, i));
  }

  private static double lean(Levels levels, int group) {
    return 2 * levels.rank(group) - 1;
  }
}
