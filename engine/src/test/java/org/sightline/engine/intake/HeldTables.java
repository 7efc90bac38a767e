package org.sightline.engine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;

/** Tables kept in plain lists, for tests that need no database. */
final class HeldTables implements TableStore {

  /** The rows of the table filled last, as they would be written; null for missing. */
  List<List<@Nullable Object>> rows = new ArrayList<>();

  @Override
  public TableFilling fill(List<StoredColumn> columns, Path folder) {
    rows = new ArrayList<>();
    return new Held(columns);
  }

  private final class Held implements TableFilling {

    private final List<StoredColumn> columns;
    private final List<Long> lines = new ArrayList<>();
    private List<@Nullable Object> row = new ArrayList<>();

    Held(List<StoredColumn> columns) {
      this.columns = columns;
    }

    @Override
    public void text(String value) {
      row.add(value);
    }

    @Override
    public void number(long unscaled) {
      StoredColumn column = columns.get(row.size());
      row.add(
          column.kind() == Kind.NUMBER
              ? java.math.BigDecimal.valueOf(unscaled, column.scale())
              : Long.valueOf(unscaled));
    }

    @Override
    public void yes(boolean value) {
      row.add(value);
    }

    @Override
    public void missing() {
      row.add(null);
    }

    @Override
    public void endRow(long line) {
      if (row.size() != columns.size()) {
        throw new IllegalStateException("row has " + row.size() + " of " + columns.size());
      }
      rows.add(row);
      lines.add(line);
      row = new ArrayList<>();
    }

    @Override
    public void finish() {}

    @Override
    public Repeats removeRepeats(int id) {
      Set<List<@Nullable Object>> met = new HashSet<>();
      List<Long> removed = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).get(id) != null && !met.add(rows.get(i))) {
          removed.add(lines.get(i));
          rows.remove(i);
          lines.remove(i);
          i--;
        }
      }
      Map<Object, Long> times = new HashMap<>();
      rows.stream()
          .map(r -> r.get(id))
          .filter(v -> v != null)
          .forEach(v -> times.merge(v, 1L, Long::sum));
      List<Long> idLines = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (times.getOrDefault(rows.get(i).get(id), 0L) > 1) {
          idLines.add(lines.get(i));
        }
      }
      long ids = times.values().stream().filter(n -> n > 1).count();
      return new Repeats(
          ids,
          idLines.size(),
          idLines.stream().limit(10).toList(),
          removed.size(),
          removed.stream().limit(10).toList());
    }

    @Override
    public long rows() {
      return rows.size();
    }

    @Override
    public long blanks(int column) {
      return rows.stream().filter(r -> r.get(column) == null).count();
    }

    @Override
    public List<Level> levels(int column, int most) {
      return rows.stream()
          .map(r -> r.get(column))
          .filter(v -> v != null)
          .map(Object::toString)
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
          .entrySet()
          .stream()
          .map(e -> new Level(e.getKey(), e.getValue()))
          .sorted(Comparator.comparingLong(Level::rows).reversed().thenComparing(Level::value))
          .limit(most)
          .toList();
    }

    @Override
    public void write(Path parquet) {
      try {
        Files.write(parquet, rows.stream().map(r -> Arrays.toString(r.toArray())).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {}
  }
}
