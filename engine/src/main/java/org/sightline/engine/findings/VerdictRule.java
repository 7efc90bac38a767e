package org.sightline.engine.findings;

import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/**
 * The rule of {@link Verdict}, for one direction.
 *
 * @param direction whether more is good news
 * @param margin the smallest gap worth acting on, at least 0
 * @param alpha the accepted rate of false gaps
 */
record VerdictRule(Direction direction, double margin, double alpha) {

  /** Whether the group stands behind in these numbers. */
  boolean behind(Estimate gap) {
    return gap instanceof Known known && known.value() * direction.sign() < 0;
  }

  /** The verdict's reason for a gap whose adjusted p-value is {@code adjusted}. */
  Because judge(Estimate gap, double adjusted) {
    boolean beyondChance = adjusted < alpha;
    if (!(gap instanceof Known known) || !(known.range() instanceof Interval interval)) {
      return Because.NO_INTERVAL;
    }
    boolean behind = behind(gap);
    double furthestBehind = direction == Direction.FAVOURABLE ? -interval.lo() : interval.hi();
    if (furthestBehind < margin) {
      return !beyondChance ? Because.LEVEL : behind ? Because.SMALLER_THAN_MARGIN : Because.AHEAD;
    }
    if (behind) {
      return beyondChance ? Because.BEHIND_BEYOND_CHANCE : Because.BEHIND_WITHIN_CHANCE;
    }
    return Because.MARGIN_NOT_RULED_OUT;
  }
}
