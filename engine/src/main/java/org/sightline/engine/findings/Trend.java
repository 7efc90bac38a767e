package org.sightline.engine.findings;

import java.util.List;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.statistics.Estimate;

/**
 * A group over time.
 *
 * @param time the column
 * @param group who; everyone when it has no conditions
 * @param points in the order of time
 */
public record Trend(String time, Group group, List<Point> points) {
  public Trend {
    points = List.copyOf(points);
  }

  /**
   * One time.
   *
   * @param at its level
   * @param cell the count
   * @param value the share or mean, with its interval
   */
  public record Point(String at, Cell cell, Estimate value) {}
}
