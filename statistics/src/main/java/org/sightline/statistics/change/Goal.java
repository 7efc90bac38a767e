package org.sightline.statistics.change;

import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.rates.JeffreysPosterior;
import org.sightline.statistics.rates.Wilson;

/**
 * A rate to be moved from a baseline to a target by a date, and the milestones on the way.
 *
 * @param direction whether more is better
 * @param baseline share at the start, 0 to 1
 * @param target share at the end, 0 to 1, better than the baseline
 * @param years from start to end, above 0
 */
public record Goal(Direction direction, double baseline, double target, double years) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.goal",
          "On the way to the goal?",
          "Whether the group's rate is where the path to the goal asks it to be by now.",
          "linear b + (t − b)·y/Y; logit: the same on ln(p/(1 − p)); status from the Wilson interval",
          "share, 0 to 1",
          "on track: the whole interval is at or beyond the milestone; behind: all of it short",
          List.of(
              "baseline or target 0 or 1: no logit path",
              "nobody observed: cannot tell",
              "no time left: no slope"),
          "definition; the shape of the path is a choice");

  public Goal {
    boolean shares = baseline >= 0 && baseline <= 1 && target >= 0 && target <= 1;
    if (!shares || !(years > 0) || !(direction.sign() * (target - baseline) > 0)) {
      throw new IllegalArgumentException(
          "goal from "
              + baseline
              + " to "
              + target
              + " in "
              + years
              + " years, outcome "
              + direction
              + ". Maybe the target is in percent, or it asks for less than is reached now.");
    }
  }

  /** The milestone after {@code year} years on a straight path. */
  public Estimate linear(double year) {
    return inTime(year, baseline + (target - baseline) * year / years);
  }

  /** The milestone on a path that is straight in log odds, so slow near 0 and 1. */
  public Estimate logit(double year) {
    if (Math.min(baseline, target) <= 0 || Math.max(baseline, target) >= 1) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "log odds have no value at 0 or 1");
    }
    double from = Math.log(baseline / (1 - baseline));
    double to = Math.log(target / (1 - target));
    return inTime(year, 1 / (1 + Math.exp(-(from + (to - from) * year / years))));
  }

  private Estimate inTime(double year, double milestone) {
    return year < 0 || year > years
        ? Estimate.undefined(Reason.NOT_ESTIMABLE, "the date lies outside the goal's years")
        : Estimate.of(milestone, 0);
  }

  /**
   * Compares what was observed with a milestone of this goal.
   *
   * @param observed the group after {@code year} years
   * @param milestone from {@link #linear} or {@link #logit}
   */
  public Progress progress(Tally observed, double year, Estimate milestone) {
    Estimate rate = Wilson.share(observed);
    if (!(rate instanceof Known now) || !(milestone instanceof Known path)) {
      Undefined why =
          rate instanceof Undefined
              ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody observed")
              : Estimate.undefined(Reason.NOT_ESTIMABLE, "there is no milestone at this date");
      return new Progress(Progress.Status.CANNOT_TELL, rate, milestone, why, why);
    }
    var belief = JeffreysPosterior.of(observed);
    double chance =
        direction == Direction.FAVOURABLE
            ? belief.atLeast(path.value())
            : belief.below(path.value());
    Estimate slope =
        year < years
            ? Estimate.of((target - now.value()) / (years - year), observed.n())
            : Estimate.undefined(Reason.NOT_ESTIMABLE, "no time is left");
    return new Progress(
        status(now, path.value()), rate, milestone, Estimate.of(chance, observed.n()), slope);
  }

  private Progress.Status status(Known rate, double milestone) {
    if (!(rate.range() instanceof Interval interval)) {
      return Progress.Status.CANNOT_TELL;
    }
    boolean more = direction == Direction.FAVOURABLE;
    boolean reached = more ? interval.lo() >= milestone : interval.hi() <= milestone;
    boolean behind = more ? interval.hi() < milestone : interval.lo() > milestone;
    return reached
        ? Progress.Status.ON_TRACK
        : behind ? Progress.Status.BEHIND : Progress.Status.CANNOT_TELL;
  }
}
