package org.sightline.engine.cells;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Source;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Direction;

/** A small table for tests: columns, and rows as text with null for missing. */
public final class Fixture {

  private final List<Column> columns = new ArrayList<>();
  private final List<List<@Nullable String>> rows = new ArrayList<>();
  private Layout layout = new Layout.OneEach();

  public Fixture column(String name, Role role, Kind kind, int scale) {
    columns.add(new Column(name, role, kind, scale, "test", List.of(), 0));
    return this;
  }

  public Fixture attribute(String name) {
    return column(name, Role.ATTRIBUTE, Kind.CATEGORY, 0);
  }

  public Fixture layout(Layout newLayout) {
    this.layout = newLayout;
    return this;
  }

  public Fixture row(@Nullable String... values) {
    rows.add(new ArrayList<>(Arrays.asList(values)));
    return this;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<List<@Nullable String>> rows() {
    return rows;
  }

  /** The version of this table whose rows lie in {@code file}. */
  public DatasetVersion version(Path file) {
    List<Column> described = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      Column column = columns.get(i);
      List<@Nullable String> values = rows.stream().map(row -> row.get(at)).toList();
      described.add(
          new Column(
              column.name(),
              column.role(),
              column.kind(),
              column.scale(),
              column.because(),
              levels(column, values),
              values.stream().filter(v -> v == null).count()));
    }
    return new DatasetVersion(
        "f1c7",
        file,
        new Source("fixture.csv", "00", "test"),
        layout,
        new Dictionary(described),
        new RowLedger(rows.size(), rows.size(), 0),
        List.of());
  }

  private static List<Level> levels(Column column, List<@Nullable String> values) {
    if (column.kind() != Kind.CATEGORY && column.kind() != Kind.BOOLEAN) {
      return List.of();
    }
    return values.stream()
        .filter(value -> value != null)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> new Level(e.getKey(), e.getValue()))
        .toList();
  }

  public static Indicator favourable(String name, Criterion criterion) {
    return new Indicator(
        name, name, criterion, Direction.FAVOURABLE, Counted.PERSONS, Optional.empty());
  }

  public static Indicator mean(String column) {
    return favourable(column, new Criterion.MeanOf(column));
  }

  public static Indicator isTrue(String column) {
    return favourable(column, new Criterion.IsTrue(column));
  }

  public static Indicator atLeast(String column, String limit) {
    return favourable(column, new Criterion.AtLeast(column, new BigDecimal(limit)));
  }
}
