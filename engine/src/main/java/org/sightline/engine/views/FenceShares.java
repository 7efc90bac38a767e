package org.sightline.engine.views;

import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Range;
import org.sightline.statistics.gaps.StudentsBehind;

/**
 * Shares as a fence shows them: more is always good news, so an adverse outcome is turned round to
 * those who are spared it.
 *
 * @param indicator a share with a bar
 * @param bar the share every group should reach, above 0
 * @param turned whether those spared are shown
 */
public record FenceShares(Indicator indicator, double bar, boolean turned) {

  /** Empty for averages, and where no bar is set, or one that nobody can miss. */
  public static Optional<FenceShares> of(Indicator indicator) {
    if (indicator.isMean() || indicator.bar().isEmpty()) {
      return Optional.empty();
    }
    boolean turned = indicator.direction() == Direction.ADVERSE;
    double bar = indicator.bar().get().doubleValue();
    double height = turned ? 1 - bar : bar;
    return height > 0 && height <= 1
        ? Optional.of(new FenceShares(indicator, height, turned))
        : Optional.empty();
  }

  /** The share of a group that has, or is spared, the outcome; a reason stays a reason. */
  public Estimate share(Estimate share) {
    if (!turned || !(share instanceof Known known)) {
      return share;
    }
    Range range =
        known.range() instanceof Interval interval
            ? new Interval(
                1 - interval.hi(), 1 - interval.lo(), interval.level(), interval.method())
            : known.range();
    return Estimate.of(1 - known.value(), range, known.n());
  }

  /** How many of a group have, or are spared, the outcome today. */
  public long there(Cell cell) {
    return turned ? cell.n() - cell.sum().longValueExact() : cell.sum().longValueExact();
  }

  /** How many more would bring the group to the bar. */
  public Estimate toBar(Cell cell) {
    return StudentsBehind.bar(indicator.direction(), cell.tally(), indicator.bar().orElseThrow());
  }
}
