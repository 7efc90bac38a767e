package org.sightline.server.scorecard;

import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.charts.Limits;

/**
 * A question over time.
 *
 * @param column the column of times
 * @param times in order
 * @param own the group at each time
 * @param others everyone else at each time
 * @param gap own less others at each time, in the question's unit
 * @param charted whether there is a baseline of eight times to hold later ones against
 * @param limits of gap, group and others, frozen on the baseline; empty where there are none
 */
public record Over(
    String column,
    List<String> times,
    List<Estimate> own,
    List<Estimate> others,
    List<Estimate> gap,
    boolean charted,
    List<Optional<Limits>> limits) {
  /** How many times the limits are frozen on. */
  public static final int BASELINE = 8;

  public Over {
    times = List.copyOf(times);
    own = List.copyOf(own);
    others = List.copyOf(others);
    gap = List.copyOf(gap);
    limits = List.copyOf(limits);
  }

  /** The series in the order of {@link #limits}: gap, group, others. */
  public List<List<Estimate>> series() {
    return List.of(gap, own, others);
  }
}
