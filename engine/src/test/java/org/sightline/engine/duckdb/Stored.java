package org.sightline.engine.duckdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;

/** Writes a fixture as Parquet, as intake would. */
public final class Stored {

  private Stored() {}

  public static DatasetVersion in(Path workspace, Fixture fixture) {
    Path folder = workspace.resolve("data-" + System.identityHashCode(fixture));
    try {
      Files.createDirectories(folder);
      DuckDbSettings settings = DuckDbSettings.usual(workspace);
      try (Connection db = DuckDb.open(settings, workspace)) {
        write(db, fixture, DuckDb.real(folder).resolve("rows.parquet"));
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return fixture.version(DuckDb.real(folder).resolve("rows.parquet"));
  }

  private static void write(Connection db, Fixture fixture, Path file) throws Exception {
    List<String> columns = new ArrayList<>();
    for (Column column : fixture.columns()) {
      columns.add(Sql.name(column.name()) + " " + type(column));
    }
    try (var statement = db.createStatement()) {
      statement.execute("CREATE TABLE t (" + String.join(", ", columns) + ")");
      String places = fixture.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
      db.setAutoCommit(false);
      try (PreparedStatement insert =
          db.prepareStatement("INSERT INTO t VALUES (" + places + ")")) {
        for (var row : fixture.rows()) {
          for (int i = 0; i < row.size(); i++) {
            insert.setString(i + 1, row.get(i));
          }
          insert.addBatch();
        }
        insert.executeBatch();
      }
      db.commit();
      statement.execute("COPY t TO " + Sql.path(file) + " (FORMAT parquet)");
    }
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case CATEGORY, PSEUDONYM -> "VARCHAR";
      case NUMBER -> "DECIMAL(18, " + column.scale() + ")";
      case WHOLE -> "BIGINT";
      case BOOLEAN -> "BOOLEAN";
    };
  }
}
