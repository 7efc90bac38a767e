package org.sightline.statistics.scorecard;

import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.gaps.RateDifference;

/** What missing outcomes leave open: bounds that hold whatever the missing ones would have done. */
public final class Missingness {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "scorecard.missingness",
          "What the missing outcomes leave open",
          "The lowest and highest rate possible if all, or none, of those not tested had reached.",
          "[reached/enrolled, (reached + enrolled − tested)/enrolled]; gap: worst minus best",
          "share, 0 to 1; gap −1 to 1",
          "bounds of a gap on both sides of 0: the data does not say who stands ahead",
          List.of("nobody enrolled: no bounds"),
          "Manski 1990 (recalled)");

  private Missingness() {}

  /**
   * Bounds of a quantity, which hold without any assumption.
   *
   * @param lo lowest possible
   * @param hi highest possible
   */
  public record Bounds(double lo, double hi) {

    /** Whether 0 lies inside: then a gap's sign is not identified. */
    public boolean straddlesZero() {
      return lo <= 0 && hi >= 0;
    }
  }

  /** Bounds of one group's rate; empty when nobody is enrolled. */
  public static Optional<Bounds> rate(Tested group) {
    if (group.enrolled() == 0) {
      return Optional.empty();
    }
    double n = group.enrolled();
    long missing = group.enrolled() - group.tested();
    return Optional.of(new Bounds(group.reached() / n, (group.reached() + missing) / n));
  }

  /** Bounds of group − reference; empty when nobody is enrolled on a side. */
  public static Optional<Bounds> gap(Tested group, Tested reference) {
    return rate(group)
        .flatMap(g -> rate(reference).map(r -> new Bounds(g.lo() - r.hi(), g.hi() - r.lo())));
  }

  /** Share without an outcome, group − reference, with Newcombe's interval. */
  public static Estimate missingMore(Tested group, Tested reference) {
    return RateDifference.of(
        new Tally(group.enrolled() - group.tested(), group.enrolled()),
        new Tally(reference.enrolled() - reference.tested(), reference.enrolled()));
  }

  /** Whether the two sides are shown to differ in how many outcomes are missing. */
  public static boolean differs(Estimate missingMore) {
    return missingMore instanceof Known known
        && known.range() instanceof Interval interval
        && !interval.contains(0);
  }

  /** The rate among those tested, which is what a naive report prints. */
  public static Estimate amongTested(Tested group) {
    return group.tested() == 0
        ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody was tested")
        : Estimate.of((double) group.reached() / group.tested(), group.tested());
  }
}
