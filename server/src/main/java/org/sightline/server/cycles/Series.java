package org.sightline.server.cycles;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sightline.engine.cells.Group;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.charts.Limits;

/**
 * One group, week by week, against what was usual for it in the first weeks.
 *
 * @param indicator the question
 * @param group who
 * @param column the column of weeks
 * @param times the weeks, in order
 * @param values the group at each week
 * @param limits what is usual, fixed on the first weeks
 * @param baseline how many weeks they were fixed on
 * @param breaks the weeks, from 0, in which the group was not as usual
 * @param since the first week of a lasting change, from 0
 * @param alike how many other groups of the attribute stayed as usual
 */
public record Series(
    Indicator indicator,
    Group group,
    String column,
    List<String> times,
    List<Estimate> values,
    Limits limits,
    int baseline,
    SortedSet<Integer> breaks,
    int since,
    int alike) {
  public Series {
    times = List.copyOf(times);
    values = List.copyOf(values);
    breaks = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(breaks));
  }
}
