package org.sightline.server.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.reflection.Ground;
import org.sightline.statistics.scorecard.LeadLagLink;
import org.springframework.stereotype.Component;

/** Tests whether an early sign foretells the goal, where the data hold three times or more. */
@Component
class Foretelling {
  private static final int TIMES = 3;
  private static final int SHUFFLES = 1999;
  private static final long SEED = 20_260_901;

  private final ScopedCells cells;

  Foretelling(ScopedCells cells) {
    this.cells = cells;
  }

  /**
   * Whether the schools in which the early sign moved are those in which the goal moved one time
   * later; the group alone. Assumed while it cannot be tested.
   */
  LeadLagLink of(Ground ground, Indicator leading, Indicator lagging) {
    Optional<Column> time =
        ground.data().recipe().time().flatMap(ground.data().data().dictionary()::find);
    List<String> times = time.map(Foretelling::times).orElse(List.of());
    List<LeadLagLink.Place> places = new ArrayList<>();
    if (times.size() >= TIMES) {
      String column = time.orElseThrow().name();
      List<String> last = times.subList(times.size() - TIMES, times.size());
      Map<String, Double> led = moved(ground, leading, column, last.get(0), last.get(1));
      Map<String, Double> followed = moved(ground, lagging, column, last.get(1), last.get(2));
      led.forEach(
          (school, change) -> {
            Double after = followed.get(school);
            if (after != null) {
              places.add(new LeadLagLink.Place(change, after));
            }
          });
    }
    return LeadLagLink.of(places, leading.direction(), lagging.direction(), SHUFFLES, SEED);
  }

  private static List<String> times(Column column) {
    return LevelOrder.sorted(
        column.levels().stream()
            .map(Level::value)
            .filter(level -> !level.equals(Column.NOT_REPORTED))
            .toList());
  }

  private Map<String, Double> moved(
      Ground ground, Indicator asked, String column, String from, String to) {
    List<String> attributes =
        ground.group().conditions().stream().map(Condition::attribute).toList();
    CellQuery query =
        new CellQuery(
            ground.data().data(),
            List.of(asked),
            attributes,
            attributes.size(),
            List.of(ground.cluster(), column),
            ground.rows());
    int least = ground.data().recipe().thresholds().leastShown();
    Map<String, Double> before = new HashMap<>();
    Map<String, Double> after = new HashMap<>();
    for (Cell cell : cells.cells(ground.viewer(), query).get(0).cells()) {
      Group people = cell.group().without(List.of(ground.cluster(), column));
      Optional<String> school = cell.group().level(ground.cluster());
      Optional<String> when = cell.group().level(column);
      if (people.equals(ground.group())
          && school.isPresent()
          && when.isPresent()
          && cell.n() >= least) {
        if (when.get().equals(from)) {
          before.put(school.get(), cell.moments().mean());
        } else if (when.get().equals(to)) {
          after.put(school.get(), cell.moments().mean());
        }
      }
    }
    Map<String, Double> moved = new HashMap<>();
    before.forEach(
        (school, then) -> {
          Double now = after.get(school);
          if (now != null) {
            moved.put(school, now - then);
          }
        });
    return moved;
  }
}
