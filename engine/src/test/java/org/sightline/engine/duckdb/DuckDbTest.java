package org.sightline.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbTest {

  @TempDir Path folder;

  @Test
  void writesAndReadsInsideTheFolderItWasGiven() throws Exception {
    Path inside = Files.createDirectory(folder.resolve("in'side"));
    try (Connection db = DuckDb.open(DuckDbSettings.usual(inside), inside)) {
      Path file = inside.resolve("it's.parquet");
      run(db, "COPY (SELECT 42 AS x) TO " + Sql.path(file) + " (FORMAT parquet)");
      assertEquals(42, number(db, "SELECT x FROM " + Sql.path(file)));
    }
  }

  @Test
  void reachesNothingOutsideIt() throws Exception {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path outside = Files.writeString(folder.resolve("outside.csv"), "a\n1\n");
    try (Connection db = DuckDb.open(DuckDbSettings.usual(inside), inside)) {
      refuses(db, "SELECT * FROM " + Sql.path(outside));
      refuses(db, "SELECT * FROM '" + inside + "/../outside.csv'");
      refuses(db, "COPY (SELECT 1) TO " + Sql.path(folder.resolve("made.csv")));
      refuses(db, "INSTALL excel");
      assertFalse(Files.exists(folder.resolve("made.csv")));
    }
  }

  @Test
  void reachesASingleFileButNotItsNeighbours() throws Exception {
    Path wanted = Files.writeString(folder.resolve("wanted.csv"), "a\n1\n");
    Path neighbour = Files.writeString(folder.resolve("neighbour.csv"), "a\n1\n");
    try (Connection db = DuckDb.open(DuckDbSettings.usual(folder.resolve("w")), wanted)) {
      assertEquals(1, number(db, "SELECT count(*) FROM " + Sql.path(wanted)));
      refuses(db, "SELECT * FROM " + Sql.path(neighbour));
    }
  }

  @Test
  void noStatementCanOpenTheDoorAgain() throws Exception {
    try (Connection db = DuckDb.open(DuckDbSettings.usual(folder), folder)) {
      refuses(db, "SET enable_external_access = true");
      refuses(db, "SET lock_configuration = false");
      refuses(db, "SET allowed_directories = ['/']");
      refuses(db, "SET threads = 64");
    }
  }

  @Test
  void hostileNamesAndValuesStayNamesAndValues() throws Exception {
    try (Connection db = DuckDb.open(DuckDbSettings.usual(folder), folder)) {
      String name = "a\"b'; DROP TABLE t; -- سؤال";
      run(db, "CREATE TABLE t AS SELECT 7 AS " + Sql.name(name));
      assertEquals(7, number(db, "SELECT " + Sql.name(name) + " FROM t"));
      assertEquals(name.length(), number(db, "SELECT length(" + Sql.text(name) + ") FROM t"));
      assertThrows(IllegalArgumentException.class, () -> Sql.name("a\0b"));
    }
  }

  private static void refuses(Connection db, String sql) {
    assertThrows(SQLException.class, () -> run(db, sql), sql);
  }

  private static void run(Connection db, String sql) throws SQLException {
    try (var statement = db.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection db, String sql) throws SQLException {
    try (var statement = db.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertTrue(rows.next());
      return rows.getLong(1);
    }
  }
}
