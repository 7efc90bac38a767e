package org.sightline.statistics.charts;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One group's values over the periods that all charts of a page share.
 *
 * @param name what the series is called
 * @param points one per period, in order of time; empty where a value is missing or held back
 */
public record Series(String name, List<OptionalDouble> points) {
  public Series {
    points = List.copyOf(points);
    for (OptionalDouble point : points) {
      if (point.isPresent() && !Double.isFinite(point.getAsDouble())) {
        throw new IllegalArgumentException(
            "series " + name + " holds a value that is no number. Maybe leave that period empty.");
      }
    }
  }
}
