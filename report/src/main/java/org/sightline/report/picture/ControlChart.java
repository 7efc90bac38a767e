package org.sightline.report.picture;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;

/**
 * Week by week against what is usual: limits fixed on a baseline, points that break them ringed.
 * Not for yearly data; with fewer than eight baseline points it shows its numbers only.
 *
 * @param timeName what a time is called, such as "Week"
 * @param baseline how many of the first times the limits were fixed on
 * @param breaks places of the points that break a rule, counted from 0
 */
public record ControlChart(
    Caption caption,
    Scale scale,
    Group group,
    String timeName,
    List<String> times,
    List<Estimate> estimates,
    Limits limits,
    int baseline,
    SortedSet<Integer> breaks,
    List<Event> events)
    implements Picture {

  /**
   * What is usual. Limits may lie beyond what the scale can hold (a share over 1); those are not
   * drawn, and the picture says so.
   */
  public record Limits(double lower, double usual, double upper) {
    public Limits {
      Check.finite(lower, "lower limit");
      Check.finite(usual, "usual value");
      Check.finite(upper, "upper limit");
      if (lower > usual || usual > upper) {
        throw new IllegalArgumentException(
            "limits are "
                + lower
                + ", "
                + usual
                + ", "
                + upper
                + ". Maybe they were given in another order.");
      }
    }
  }

  public ControlChart {
    Check.written(timeName, "time name");
    times = List.copyOf(times);
    estimates = List.copyOf(estimates);
    events = List.copyOf(events);
    breaks = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(breaks));
    Check.length(estimates.size(), times.size(), group.name());
    estimates.forEach(estimate -> scale.check(estimate, "value"));
    if (baseline < 0 || baseline > times.size()) {
      throw new IllegalArgumentException(
          "baseline is " + baseline + " of " + times.size() + " times. Maybe it is a date.");
    }
    for (int place : breaks) {
      if (place < 0 || place >= times.size()) {
        throw new IllegalArgumentException(
            "a break is at " + place + " of " + times.size() + " times. Maybe count from 0.");
      }
    }
    for (Event event : events) {
      if (event.at() > times.size() - 1) {
        throw new IllegalArgumentException(
            "event at " + event.at() + " of " + times.size() + " times. Maybe count from 0.");
      }
    }
  }

  @Override
  public Drawn in(Speech speech) {
    return new ControlChartDrawing(this, speech).draw();
  }
}
