package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.cells.Cells;

/** Groups split by time and by place. */
final class OverTimeAndPlace {

  private OverTimeAndPlace() {}

  /** A trend of everyone and of each group of one attribute. */
  static List<Trend> trends(Cells split, String time) {
    Yardstick yardstick = Yardstick.of(split.indicator());
    List<Trend> trends = new ArrayList<>();
    Counting.byLevel(split, time)
        .forEach(
            (group, cells) -> {
              List<Trend.Point> points = new ArrayList<>();
              cells.forEach(
                  (at, cell) ->
                      points.add(
                          new Trend.Point(at, cell.as(group), yardstick.value(Sample.of(cell)))));
              trends.add(new Trend(time, group, points));
            });
    return trends;
  }

  /** Everyone and each group of one attribute in each place. */
  static List<PlaceGrid> grids(Cells split, String place) {
    Yardstick yardstick = Yardstick.of(split.indicator());
    List<PlaceGrid> grids = new ArrayList<>();
    Counting.byLevel(split, place)
        .forEach(
            (group, cells) -> {
              List<PlaceGrid.Square> squares = new ArrayList<>();
              cells.forEach(
                  (at, cell) ->
                      squares.add(
                          new PlaceGrid.Square(
                              at, cell.as(group), yardstick.value(Sample.of(cell)))));
              grids.add(new PlaceGrid(place, group, squares));
            });
    return grids;
  }
}
