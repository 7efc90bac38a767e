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
  private final List<TextNumbers> texts;
  private final DuckDBAppender appender;
  private boolean inRow;
  private int at;

  DuckDbTable(Connection connection, List<StoredColumn> columns) throws SQLException {
    this.connection = connection;
    this.columns = columns;
    this.texts = columns.stream().map(TextNumbers::new).toList();
    this.appender =
        connection.unwrap(DuckDBConnection.class).createAppender(DuckDbTableStore.TABLE);
  }

  @Override
  public void text(String value) {
    try {
      begin();
      if (columns.get(at - 1).fewTexts()) {
        appender.append(texts.get(at - 1).of(value));
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
      appender.append(value);
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public void missing() {
    try {
      begin();
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
      return RepeatedRows.remove(statement, columns, columns.get(id).name());
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public long rows() {
    return count("count(*)");
  }

  @Override
  public long blanks(int column) {
    return count("count(*) - count(" + Sql.name(columns.get(column).name()) + ")");
  }

  private long count(String what) {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT " + what + " FROM " + DuckDbTableStore.TABLE)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw WriteTrouble.of(e);
    }
  }

  @Override
  public List<Level> levels(int column, int most) {
    String name = Sql.name(columns.get(column).name());
    String sql =
        """
        SELECT CAST(v AS VARCHAR) AS t, n
        FROM (SELECT %s, n FROM (SELECT %s, count(*) AS n FROM %s WHERE %s IS NOT NULL GROUP BY 1))
             AS levels (v, n)
        ORDER BY n DESC, t
        LIMIT %d
        """
            .formatted(texts.get(column).expression(), name, DuckDbTableStore.TABLE, name, most);
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
    String values = texts.stream().map(TextNumbers::expression).collect(Collectors.joining(", "));
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
