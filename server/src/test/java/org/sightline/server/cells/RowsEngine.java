package org.sightline.server.cells;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Source;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Direction;

/** An engine over a handful of rows, each one student of a district, school and class. */
final class RowsEngine implements CellEngine {
  static final List<List<String>> ROWS =
      List.of(
          List.of("Alder", "Mill", "5A"),
          List.of("Alder", "Mill", "5A"),
          List.of("Alder", "Mill", "6B"),
          List.of("Alder", "Ridge", "5A"),
          List.of("Alder", "Ridge", "6B"),
          List.of("Birch", "Mill", "5A"),
          List.of("Birch", "Mill", "7C"));
  private static final List<String> COLUMNS = List.of("district", "school", "class");
  static final DatasetVersion PLACES = data("district", "school", "class");

  private final List<List<String>> rows;
  private final List<Filter> asked = new ArrayList<>();

  RowsEngine(List<List<String>> rows) {
    this.rows = rows;
  }

  Filter lastFilter() {
    return asked.get(asked.size() - 1);
  }

  List<Filter> askedSince(int first) {
    return List.copyOf(asked.subList(Math.min(first, asked.size()), asked.size()));
  }

  @Override
  public List<Cells> cells(CellQuery query) {
    asked.add(query.filter());
    long n = rows.stream().filter(row -> passes(row, query.filter())).count();
    Cell everyone = new Cell(Group.EVERYONE, n, BigDecimal.valueOf(n), BigDecimal.valueOf(n), 0);
    return query.indicators().stream()
        .map(indicator -> new Cells(indicator, List.of(everyone)))
        .toList();
  }

  @Override
  public void close() {
    asked.clear();
  }

  private static boolean passes(List<String> row, Filter filter) {
    return filter.allowed().entrySet().stream()
        .allMatch(
            allowed -> {
              int column = COLUMNS.indexOf(allowed.getKey());
              return column < 0 || allowed.getValue().contains(row.get(column));
            });
  }

  static CellQuery query(DatasetVersion data, Filter filter) {
    Indicator reading =
        new Indicator(
            "reading",
            "Reading",
            new Criterion.MeanOf("reading"),
            Direction.FAVOURABLE,
            Counted.PERSONS,
            Optional.empty());
    return new CellQuery(data, List.of(reading), List.of(), 0, List.of(), filter);
  }

  static DatasetVersion data(String... places) {
    List<Column> columns = new ArrayList<>();
    for (String place : places) {
      Role role = COLUMNS.contains(place) ? Role.PLACE : Role.OUTCOME;
      columns.add(new Column(place, role, Kind.CATEGORY, 0, "name." + place, List.of(), 0));
    }
    return new DatasetVersion(
        "v1",
        Path.of("/nowhere/rows.parquet"),
        new Source("file.csv", "0".repeat(64), "csv"),
        new Layout.OneEach(),
        new Dictionary(columns),
        new RowLedger(0, 0, 0),
        List.of());
  }
}
