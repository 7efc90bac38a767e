package org.sightline.engine.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.intake.Repeats;
import org.sightline.engine.intake.StoredColumn;

/** Finds ids that repeat, and removes rows that equal an earlier one in every column. */
final class RepeatedRows {

  private static final int MOST_LINES = 10;

  private RepeatedRows() {}

  static Repeats remove(Statement statement, List<StoredColumn> columns, String id)
      throws SQLException {
    statement.execute(
        "CREATE TEMP TABLE repeated_ids AS SELECT %1$s AS id FROM %2$s WHERE %1$s IS NOT NULL GROUP BY 1 HAVING count(*) > 1"
            .formatted(Sql.name(id), DuckDbTableStore.TABLE));
    if (one(statement, "SELECT count(*) FROM repeated_ids") == 0) {
      return new Repeats(0, 0, List.of(), 0, List.of());
    }
    String line = Sql.name(DuckDbTableStore.LINE);
    statement.execute(
        "CREATE TEMP TABLE repeated_rows AS SELECT line FROM (SELECT %1$s AS line, row_number() OVER (PARTITION BY %2$s ORDER BY %1$s) AS nth FROM %3$s WHERE %4$s IN (SELECT id FROM repeated_ids)) WHERE nth > 1"
            .formatted(
                line,
                Sql.names(columns.stream().map(StoredColumn::name).toList()),
                DuckDbTableStore.TABLE,
                Sql.name(id)));
    long removed = one(statement, "SELECT count(*) FROM repeated_rows");
    List<Long> removedLines =
        lines(statement, "SELECT line FROM repeated_rows ORDER BY line LIMIT " + MOST_LINES);
    if (removed > 0) {
      statement.execute(
          "DELETE FROM %s WHERE %s IN (SELECT line FROM repeated_rows)"
              .formatted(DuckDbTableStore.TABLE, line));
      statement.execute(
          "DELETE FROM repeated_ids WHERE id NOT IN (SELECT %1$s FROM %2$s WHERE %1$s IS NOT NULL GROUP BY 1 HAVING count(*) > 1)"
              .formatted(Sql.name(id), DuckDbTableStore.TABLE));
    }
    String repeated =
        " FROM %s WHERE %s IN (SELECT id FROM repeated_ids)"
            .formatted(DuckDbTableStore.TABLE, Sql.name(id));
    return new Repeats(
        one(statement, "SELECT count(*) FROM repeated_ids"),
        one(statement, "SELECT count(*)" + repeated),
        lines(statement, "SELECT " + line + repeated + " ORDER BY 1 LIMIT " + MOST_LINES),
        removed,
        removedLines);
  }

  private static long one(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static List<Long> lines(Statement statement, String sql) throws SQLException {
    List<Long> lines = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        lines.add(result.getLong(1));
      }
    }
    return lines;
  }
}
