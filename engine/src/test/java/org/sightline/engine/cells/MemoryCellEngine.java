package org.sightline.engine.cells;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;

/** Counts people of one fixture, where each row is one person, in the plainest way. */
public final class MemoryCellEngine implements CellEngine {

  private final Fixture fixture;

  public MemoryCellEngine(Fixture fixture) {
    this.fixture = fixture;
  }

  public DatasetVersion data() {
    return fixture.version(Path.of("/nowhere/rows.parquet"));
  }

  @Override
  public List<Cells> cells(CellQuery query) {
    return query.indicators().stream().map(indicator -> cells(query, indicator)).toList();
  }

  private Cells cells(CellQuery query, Indicator indicator) {
    List<List<String>> sets = new ArrayList<>();
    choose(query.attributes(), query.ways(), 0, List.of(), sets);
    sets.sort(Comparator.comparingInt(List::size));
    Map<Group, Cell> cells = new LinkedHashMap<>();
    for (List<String> set : sets) {
      List<String> columns = new ArrayList<>(set);
      columns.addAll(query.within());
      if (columns.isEmpty()) {
        cells.put(Group.EVERYONE, Cell.empty(Group.EVERYONE));
      }
      Map<List<String>, long[]> counts = new HashMap<>();
      Map<List<String>, BigDecimal[]> sums = new HashMap<>();
      for (var row : fixture.rows()) {
        if (passes(row, query.filter())) {
          List<String> key = columns.stream().map(c -> level(row, c)).toList();
          BigDecimal value = value(row, indicator.criterion());
          long[] count = counts.computeIfAbsent(key, k -> new long[2]);
          BigDecimal[] sum =
              sums.computeIfAbsent(key, k -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
          count[value == null ? 1 : 0]++;
          if (value != null) {
            sum[0] = sum[0].add(value);
            sum[1] = sum[1].add(value.multiply(value));
          }
        }
      }
      counts.entrySet().stream()
          .sorted(Map.Entry.comparingByKey(Comparator.comparing(Object::toString)))
          .forEach(
              entry -> {
                Group group = group(columns, entry.getKey());
                BigDecimal[] sum = sums.get(entry.getKey());
                cells.put(
                    group,
                    new Cell(group, entry.getValue()[0], sum[0], sum[1], entry.getValue()[1]));
              });
    }
    return new Cells(indicator, List.copyOf(cells.values()));
  }

  private static void choose(
      List<String> from, int left, int at, List<String> chosen, List<List<String>> sets) {
    sets.add(chosen);
    for (int i = at; left > 0 && i < from.size(); i++) {
      List<String> more = new ArrayList<>(chosen);
      more.add(from.get(i));
      choose(from, left - 1, i + 1, more, sets);
    }
  }

  private static Group group(List<String> columns, List<String> levels) {
    Group group = Group.EVERYONE;
    for (int i = 0; i < columns.size(); i++) {
      group = group.and(columns.get(i), levels.get(i));
    }
    return group;
  }

  private boolean passes(List<@Nullable String> row, Filter filter) {
    return filter.allowed().entrySet().stream()
        .allMatch(entry -> entry.getValue().contains(level(row, entry.getKey())));
  }

  private String level(List<@Nullable String> row, String column) {
    return Optional.ofNullable(row.get(index(column))).orElse(Column.NOT_REPORTED);
  }

  private @Nullable BigDecimal value(List<@Nullable String> row, Criterion criterion) {
    String value = row.get(index(criterion.columns().get(0)));
    if (value == null) {
      return null;
    }
    if (criterion instanceof Criterion.MeanOf) {
      return new BigDecimal(value);
    }
    boolean counted =
        criterion instanceof Criterion.OneOf oneOf
            ? oneOf.categories().contains(value)
            : criterion instanceof Criterion.AtLeast atLeast
                ? new BigDecimal(value).compareTo(atLeast.limit()) >= 0
                : value.equals("true");
    return counted ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private int index(String column) {
    for (int i = 0; i < fixture.columns().size(); i++) {
      if (fixture.columns().get(i).name().equals(column)) {
        return i;
      }
    }
    throw new CellsRefused(CellsRefused.Why.UNKNOWN_COLUMN, "there is no column " + column);
  }

  @Override
  public void close() {}
}
