package org.sightline.benchmarks.cells;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Column;

/** One bare query that groups by all six attributes, through the same driver. */
final class BareDuckDb {

  private BareDuckDb() {}

  /**
   * Takes the scratch folder, {@code decimals}, {@code cast} or {@code doubles}, and the number of
   * threads.
   */
  public static void main(String[] arguments) throws Exception {
    Bench bench = Bench.at(arguments[0]);
    String kind = arguments[1];
    List<List<@Nullable Object>> cells;
    try (Connection db = bench.duckDb(Integer.parseInt(arguments[2]));
        Statement statement = db.createStatement()) {
      statement.execute("SET preserve_insertion_order = false");
      String sql = sql(bench, kind);
      Timings.Start once = Timings.start();
      cells = fetch(statement, sql);
      Timings.add(bench, name(kind), once);
      Timings.Start again = Timings.start();
      cells = fetch(statement, sql);
      Timings.add(bench, name(kind) + ", once more in the same process", again);
    }
    answer(cells).rolledUp().write(bench.answer("duckdb-" + kind));
  }

  private static List<List<@Nullable Object>> fetch(Statement statement, String sql)
      throws SQLException {
    List<List<@Nullable Object>> cells = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(rows.getObject(i));
        }
        cells.add(row);
      }
    }
    return cells;
  }

  private static String name(String kind) {
    return switch (kind) {
      case "decimals" -> "Bare DuckDB, decimals as stored";
      case "cast" -> "Bare DuckDB, decimals cast to doubles";
      case "doubles" -> "Bare DuckDB, stored as doubles";
      default ->
          throw new IllegalArgumentException(
              "kind is " + kind + ". Maybe decimals, cast or doubles was meant.");
    };
  }

  private static String sql(Bench bench, String kind) {
    String sums =
        Table.OUTCOMES.stream()
            .map(Outcome::name)
            .map(name -> kind.equals("cast") ? "CAST(" + name + " AS DOUBLE)" : name)
            .map(x -> "count(" + x + "), sum(" + x + "), sum(" + x + " * " + x + ")")
            .collect(Collectors.joining(", "));
    String file = (kind.equals("doubles") ? bench.doubles() : bench.decimals()).toString();
    return "SELECT "
        + Table.names()
        + ", "
        + sums
        + " FROM read_parquet('"
        + file
        + "') GROUP BY "
        + Table.names();
  }

  private static Answer answer(List<List<@Nullable Object>> cells) {
    Answer answer = new Answer();
    int attributes = Table.ATTRIBUTES.size();
    for (List<@Nullable Object> row : cells) {
      List<String> conditions = new ArrayList<>();
      for (int i = 0; i < attributes; i++) {
        Object level = row.get(i);
        conditions.add(
            Table.ATTRIBUTES.get(i).name() + "=" + (level == null ? Column.NOT_REPORTED : level));
      }
      List<BigDecimal> sums =
          row.subList(attributes, row.size()).stream()
              .map(number -> new BigDecimal(Objects.requireNonNull(number).toString()))
              .toList();
      answer.add(String.join("|", conditions), sums);
    }
    return answer;
  }
}
