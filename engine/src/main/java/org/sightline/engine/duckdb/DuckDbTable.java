package org.sightline.engine.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.intake.Repeats;
import org.sightline.engine.intake.StoredColumn;
import org.sightline.engine.intake.TableFilling;

/** A table in DuckDB's memory. */
final class DuckDbTable implements TableFilling {

  private final Connection connection;
  private final List<StoredColumn> columns;
  private final List<ColumnTally> tallies;
  private List<Long> missing = List.of();
  private boolean removed;
  private final DuckDBAppender appender;
  private boolean inRow;
  private int at;

  DuckDbTable(Connection connection, List<StoredColumn> columns) throws SQLException {
    this.connection = connection;
    this.columns = columns;
    this.tallies = columns.stream().map(ColumnTally::new).toList();
    this.appender =
        connection.unwrap(DuckDBConnection.class).createAppender(DuckDbTableStore.TABLE);
  }

  @Override
  public void text(String value) {
    try {
      begin();
      if (columns.get(at - 1).fewTexts()) {
        appender.append(tallies.get(at - 1).number(value));
      } else {
        appender.append(value);
      }
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public void number(long unscaled) {
    try {
      begin();
      StoredColumn column = columns.get(at - 1);
      switch (column.kind()) {
        case NUMBER -> appender.appendDecimal(unscaled);
        default -> appender.append(unscaled);
      }
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public void yes(boolean value) {
    try {
      begin();
      tallies.get(at - 1).number(Boolean.toString(value));
      appender.append(value);
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public void missing() {
    try {
      begin();
      tallies.get(at - 1).addMissing();
      appender.appendNull();
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  private void begin() throws SQLException {
    if (!inRow) {
      appender.beginRow();
      inRow = true;
      at = 0;
    }
    at++;
  }

  @Override
  public void endRow(long line) {
    try {
      appender.append(line);
      appender.endRow();
      inRow = false;
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public void finish() {
    try {
      appender.close();
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public Repeats removeRepeats(int id) {
    try (Statement statement = connection.createStatement()) {
      Repeats repeats = RepeatedRows.remove(statement, columns, columns.get(id).name());
      if (repeats.removed() > 0) {
        removed = true;
        missing = countMissing(statement);
      }
      return repeats;
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  private List<Long> countMissing(Statement statement) throws SQLException {
    String counts =
        columns.stream()
            .map(column -> "count(*) - count(" + Sql.name(column.name()) + ")")
            .collect(Collectors.joining(", "));
    try (ResultSet result =
        statement.executeQuery("SELECT " + counts + " FROM " + DuckDbTableStore.TABLE)) {
      result.next();
      List<Long> all = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        all.add(result.getLong(i));
      }
      return all;
    }
  }

  @Override
  public long rows() {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT count(*) FROM " + DuckDbTableStore.TABLE)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public long blanks(int column) {
    return removed ? missing.get(column) : tallies.get(column).missing();
  }

  @Override
  public List<Level> levels(int column, int most) {
    ColumnTally tally = tallies.get(column);
    return removed || !tally.countsValues() ? stored(column, most) : tally.levels(most);
  }

  /** Counted in the table, for columns with many texts and after rows were removed. */
  private List<Level> stored(int column, int most) {
    String name = Sql.name(columns.get(column).name());
    String sql =
        """
        SELECT CAST(v AS VARCHAR) AS t, n
        FROM (SELECT %s, n FROM (SELECT %s, count(*) AS n FROM %s WHERE %s IS NOT NULL GROUP BY 1))
             AS levels (v, n)
        ORDER BY n DESC, t
        LIMIT %d
        """
            .formatted(tallies.get(column).expression(), name, DuckDbTableStore.TABLE, name, most);
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<Level> levels = new ArrayList<>();
      while (result.next()) {
        levels.add(new Level(result.getString(1), result.getLong(2)));
      }
      return levels;
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public void write(Path parquet) {
    String values = tallies.stream().map(ColumnTally::expression).collect(Collectors.joining(", "));
    String sql =
        "COPY (SELECT %s FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd)"
            .formatted(values, DuckDbTableStore.TABLE, Sql.path(parquet));
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public void close() {
    try {
      appender.close();
    } catch (SQLException e) {
      // A row was left half: the table is thrown away with it.
    }
    close(connection);
  }

  static void close(@Nullable Connection connection) {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      // The table lived in memory only.
    }
  }
}
