package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Group;
import org.sightline.engine.indicator.Indicator;

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

  /** In how many places each group stands behind everyone else there. */
  static Map<Group, InPlaces> inPlaces(Cells split, String place, int least) {
    Map<Group, TreeMap<String, Cell>> byGroup = Counting.byLevel(split, place);
    Map<String, Cell> everyone = byGroup.getOrDefault(Group.EVERYONE, new TreeMap<>());
    Map<Group, InPlaces> result = new HashMap<>();
    byGroup.forEach(
        (group, cells) ->
            result.put(group, count(split.indicator(), cells, everyone, place, least)));
    return result;
  }

  private static InPlaces count(
      Indicator indicator,
      Map<String, Cell> cells,
      Map<String, Cell> everyone,
      String place,
      int least) {
    Yardstick yardstick = Yardstick.of(indicator);
    int behind = 0;
    int compared = 0;
    for (var entry : cells.entrySet()) {
      Optional<Cell> all = Optional.ofNullable(everyone.get(entry.getKey()));
      Cell own = entry.getValue();
      if (own.n() >= least && all.isPresent() && all.get().n() - own.n() >= least) {
        compared++;
        Cell others = all.get().minus(own);
        double gap = yardstick.gap(Sample.of(own), Sample.of(others)).asDouble().orElse(0);
        behind += gap * indicator.direction().sign() < 0 ? 1 : 0;
      }
    }
    return new InPlaces(place, behind, compared, least);
  }
}
