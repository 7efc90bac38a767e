package org.sightline.server.cycles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.datasets.Prepared;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.charts.Limits;
import org.sightline.statistics.charts.NhsRules;
import org.sightline.statistics.charts.XmR;
import org.springframework.stereotype.Component;

/** Looks for a group that left its usual range at some week, while others did not. */
@Component
class WeekByWeek {
  private static final int LEAST_WEEKS = 15;
  private static final int MOST_WEEKS = 60;
  private static final int MOST_LEVELS = 20;
  private static final int BASELINE = 8;
  private static final int LEAST_OTHERS = 2;

  private final ScopedCells cells;

  WeekByWeek(ScopedCells cells) {
    this.cells = cells;
  }

  /** The column of weeks, when there is one. */
  static Optional<Column> weeks(Prepared data) {
    return data.data().dictionary().having(Role.TIME).stream()
        .filter(column -> column.levels().size() >= LEAST_WEEKS)
        .filter(column -> column.levels().size() <= MOST_WEEKS)
        .findFirst();
  }

  /** The groups that left their usual range, the one that most others did not follow first. */
  List<Series> broken(Viewer viewer, Prepared data) {
    Optional<Column> weeks = weeks(data);
    Optional<Indicator> asked = data.recipe().indicators().stream().findFirst();
    List<Series> broken = new ArrayList<>();
    if (weeks.isPresent() && asked.isPresent()) {
      for (Column column : data.data().dictionary().having(Role.ATTRIBUTE)) {
        if (column.levels().size() > LEAST_OTHERS && column.levels().size() <= MOST_LEVELS) {
          broken.addAll(broken(viewer, data, asked.get(), weeks.get(), column));
        }
      }
    }
    broken.sort((one, other) -> Integer.compare(other.alike(), one.alike()));
    return broken;
  }

  private List<Series> broken(
      Viewer viewer, Prepared data, Indicator asked, Column weeks, Column column) {
    CellQuery query =
        new CellQuery(
            data.data(),
            List.of(asked),
            List.of(column.name()),
            1,
            List.of(weeks.name()),
            lastYear(data, weeks));
    Map<String, Map<String, Cell>> byLevel = new TreeMap<>();
    for (Cell cell : cells.cells(viewer, query).get(0).cells()) {
      Optional<String> level = cell.group().level(column.name());
      Optional<String> week = cell.group().level(weeks.name());
      if (level.isPresent() && week.isPresent()) {
        byLevel
            .computeIfAbsent(level.get(), any -> new TreeMap<>(new LevelOrder()))
            .put(week.get(), cell);
      }
    }
    List<Series> broken = new ArrayList<>();
    byLevel.forEach(
        (level, found) ->
            series(data, asked, Group.of(column.name(), level), weeks, found)
                .ifPresent(broken::add));
    int alike = byLevel.size() - broken.size();
    return alike < Math.max(LEAST_OTHERS, broken.size())
        ? List.of()
        : broken.stream().map(each -> beside(each, alike)).toList();
  }

  private static Series beside(Series each, int alike) {
    return new Series(
        each.indicator(),
        each.group(),
        each.column(),
        each.times(),
        each.values(),
        each.limits(),
        each.baseline(),
        each.breaks(),
        each.since(),
        alike);
  }

  /** Rows of the latest year, when the weeks of several stand in the data. */
  private static Filter lastYear(Prepared data, Column weeks) {
    return years(data, weeks)
        .map(year -> new Filter(Map.of(year.name(), List.of(last(year)))))
        .orElse(Filter.NONE);
  }

  /** The year whose weeks are looked at; empty when the data do not say. */
  static Optional<String> year(Prepared data) {
    return weeks(data).flatMap(weeks -> years(data, weeks)).map(WeekByWeek::last);
  }

  private static Optional<Column> years(Prepared data, Column weeks) {
    return data.data().dictionary().having(Role.TIME).stream()
        .filter(column -> !column.name().equals(weeks.name()))
        .filter(column -> column.levels().size() > 1 && column.levels().size() < LEAST_WEEKS)
        .findFirst();
  }

  private static String last(Column year) {
    return year.levels().stream().map(Level::value).max(new LevelOrder()).orElseThrow();
  }

  private static Optional<Series> series(
      Prepared data, Indicator asked, Group group, Column weeks, Map<String, Cell> found) {
    List<String> times = new ArrayList<>(found.keySet());
    List<Estimate> values =
        found.values().stream().map(cell -> Figures.value(data, asked, cell)).toList();
    if (times.size() < LEAST_WEEKS
        || values.stream().anyMatch(value -> value.asDouble().isEmpty())) {
      return Optional.empty();
    }
    double[] points = values.stream().mapToDouble(v -> v.asDouble().orElseThrow()).toArray();
    Optional<Limits> limits = XmR.of(java.util.Arrays.copyOf(points, BASELINE)).limits();
    if (limits.isEmpty()) {
      return Optional.empty();
    }
    boolean[] shift = NhsRules.shift(points, limits.get());
    boolean[] outside = NhsRules.outside(points, limits.get());
    TreeSet<Integer> breaks = new TreeSet<>();
    int lasting = -1;
    int beyond = 0;
    for (int i = BASELINE; i < points.length; i++) {
      if (outside[i]) {
        breaks.add(i);
        beyond++;
      }
      if (lasting < 0 && shift[i]) {
        lasting = i;
      }
    }
    // A run on one side alone is common with a short baseline: some points must lie outside too.
    if (lasting < 0 || beyond < 3) {
      return Optional.empty();
    }
    return Optional.of(
        new Series(
            asked, group, weeks.name(), times, values, limits.get(), BASELINE, breaks, lasting, 0));
  }
}
