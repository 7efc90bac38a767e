package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;

/**
 * Groups over time, with what happened on the way. No line crosses a time without a value. With
 * fewer than four times it shows its numbers only.
 *
 * @param timeName what a time is called, such as "Year"
 * @param times the labels of the time axis, in order, missing times included
 * @param series each with one estimate per time
 */
public record Trend(
    Caption caption,
    Scale scale,
    Against against,
    String timeName,
    List<String> times,
    List<Series> series,
    List<Event> events)
    implements Picture {
  /** Fewer times than this are told by a table, not drawn. */
  public static final int FEWEST_TIMES = 4;

  /** One group's estimates, one per time. */
  public record Series(Group group, List<Estimate> estimates) {
    public Series {
      estimates = List.copyOf(estimates);
    }
  }

  public Trend {
    Check.written(timeName, "time name");
    times = List.copyOf(times);
    series = List.copyOf(series);
    events = List.copyOf(events);
    scale.check(against);
    if (times.size() >= FEWEST_TIMES) {
      Check.different(series.stream().map(Series::group).toList());
    }
    for (Series one : series) {
      Check.length(one.estimates.size(), times.size(), one.group.name());
      one.estimates.forEach(estimate -> scale.check(estimate, "value"));
    }
    for (Event event : events) {
      if (event.at() > times.size() - 1) {
        throw new IllegalArgumentException(
            "event at " + event.at() + " of " + times.size() + " times. Maybe count from 0.");
      }
    }
  }

  /** A series by year in which every year between the first and the last has its place. */
  public static Series byYear(Group group, SortedMap<Integer, Estimate> known) {
    List<Estimate> estimates = new ArrayList<>();
    if (!known.isEmpty()) {
      for (int year = known.firstKey(); year <= known.lastKey(); year++) {
        estimates.add(
            known.getOrDefault(
                year, Estimate.undefined(Reason.NO_DENOMINATOR, "no data in " + year)));
      }
    }
    return new Series(group, estimates);
  }

  @Override
  public Drawn in(Speech speech) {
    return new TrendDrawing(this, speech).draw();
  }
}
