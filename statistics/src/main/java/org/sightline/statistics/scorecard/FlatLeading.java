package org.sightline.statistics.scorecard;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/** A win that no early sign foretold deserves a second look. */
public final class FlatLeading {

  private FlatLeading() {}

  /**
   * Whether to warn: something is claimed, leading indicators were measured, and none of them is
   * shown to have moved for the better.
   *
   * @param claimed whether the verdict permits to say that the gap narrowed
   * @param leading changes of the leading indicators, oriented so that more is better
   */
  public static boolean warns(boolean claimed, List<Estimate> leading) {
    List<Interval> measured =
        leading.stream()
            .filter(Known.class::isInstance)
            .map(e -> ((Known) e).range())
            .filter(Interval.class::isInstance)
            .map(Interval.class::cast)
            .toList();
    return claimed && !measured.isEmpty() && measured.stream().noneMatch(i -> i.lo() > 0);
  }
}
