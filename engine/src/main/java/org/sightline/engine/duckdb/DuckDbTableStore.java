package org.sightline.engine.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sightline.engine.intake.StoredColumn;
import org.sightline.engine.intake.TableFilling;
import org.sightline.engine.intake.TableStore;

/** Keeps tables on their way to Parquet in DuckDB's memory, spilling to disk beyond it. */
final class DuckDbTableStore implements TableStore {

  static final String TABLE = "incoming";

  /** Holds the line of each row; no file's column can have this name, which no trimming leaves. */
  static final String LINE = " line ";

  private static final int MEGABYTES = 1024;

  @Override
  public TableFilling fill(List<StoredColumn> columns, Path folder) {
    Connection connection = null;
    try {
      DuckDbSettings settings =
          new DuckDbSettings(
              Runtime.getRuntime().availableProcessors(), MEGABYTES, folder.resolve("spilled"));
      connection =
          DuckDb.openInOrder(settings, folder.getParent() == null ? folder : folder.getParent());
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE " + TABLE + " (" + definition(columns) + ")");
      }
      return new DuckDbTable(connection, columns);
    } catch (SQLException e) {
      DuckDbTable.close(connection);
      throw WriteTrouble.of(e);
    }
  }

  private static String definition(List<StoredColumn> columns) {
    StringBuilder sql = new StringBuilder();
    for (StoredColumn column : columns) {
      sql.append(Sql.name(column.name())).append(' ').append(type(column)).append(", ");
    }
    return sql.append(Sql.name(LINE)).append(" BIGINT").toString();
  }

  private static String type(StoredColumn column) {
    return switch (column.kind()) {
      case CATEGORY, PSEUDONYM -> column.fewTexts() ? "INTEGER" : "VARCHAR";
      case NUMBER -> "DECIMAL(18, " + column.scale() + ")";
      case WHOLE -> "BIGINT";
      case BOOLEAN -> "BOOLEAN";
    };
  }
}
