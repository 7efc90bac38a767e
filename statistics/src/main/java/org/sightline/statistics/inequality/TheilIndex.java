package org.sightline.statistics.inequality;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** Theil index, times 1000. */
public final class TheilIndex {

  public static final Measure MEASURE =
      new Measure(
          "inequality.theil",
          "Theil index",
          "How unevenly the outcome is spread over people of different groups, weighing "
              + "the large shares.",
          "1000·Σ s·r·ln r, r = y/μ; SE = 1000·√Σ[s/μ·(ln r - T)]²V, T unscaled",
          "thousandths, at least 0",
          "0: all alike. It is inflated by chance in small groups: compare with its "
              + "simulated noise floor.",
          List.of(
              "fewer than three groups with people: the reason; say the plain gap",
              "overall percentage 0: not estimable",
              "y = 0: the term is 0, and there is no interval",
              "all alike: 0, without an interval",
              "the interval is cut at 0"),
          "Theil 1967 (recalled, not re-read); points checked against R; healthequal "
              + "1.0.1 read and run, its defects not repeated");

  private TheilIndex() {}

  /** The index with its interval. */
  public static Estimate of(Levels levels) {
    Undefined why = levels.noRelative();
    if (why != null) {
      return why;
    }
    double theil = Math.max(0, levels.sum(i -> levels.share(i) * term(levels, i)));
    return Estimate.of(1000 * theil, range(levels, theil), levels.n());
  }

  private static double term(Levels levels, int group) {
    double r = levels.y(group) / levels.mean();
    return r == 0 ? 0 : r * Math.log(r);
  }

  private static Range range(Levels levels, double theil) {
    if (levels.sum(i -> levels.y(i) == 0 ? 1 : 0) > 0) {
      return new Undefined(Reason.NOT_ESTIMABLE, "a group at 0%: the delta method has no slope");
    }
    return Nonnegative.cut(
        levels.around(
            1000 * theil,
            i ->
                1000
                    * levels.share(i)
                    / levels.mean()
                    * (Math.log(levels.y(i) / levels.mean()) - theil)));
  }
}
