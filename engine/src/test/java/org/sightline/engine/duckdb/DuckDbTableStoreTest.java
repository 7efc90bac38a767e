package org.sightline.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.Repeats;
import org.sightline.engine.intake.StoredColumn;
import org.sightline.engine.intake.TableFilling;

class DuckDbTableStoreTest {

  private static final List<StoredColumn> COLUMNS =
      List.of(
          new StoredColumn("id", Kind.PSEUDONYM, 0, false),
          new StoredColumn("it's \"odd\"", Kind.CATEGORY, 0, true),
          new StoredColumn("score", Kind.NUMBER, 2, false),
          new StoredColumn("n", Kind.WHOLE, 0, false),
          new StoredColumn("passed", Kind.BOOLEAN, 0, false));

  @TempDir Path folder;

  private TableFilling filled() {
    TableFilling table = new DuckDbTableStore().fill(COLUMNS, folder.resolve("scratch"));
    row(table, 2, "a", "O'Neil", 1050, 1, true);
    row(table, 3, "b", "\u00d1u", -5, 2, false);
    row(table, 4, "a", "O'Neil", 1050, 1, true);
    row(table, 5, "a", null, 7, 3, false);
    table.finish();
    return table;
  }

  private static void row(
      TableFilling table, long line, String id, String text, long score, long n, boolean passed) {
    table.text(id);
    if (text == null) {
      table.missing();
    } else {
      table.text(text);
    }
    table.number(score);
    table.number(n);
    table.yes(passed);
    table.endRow(line);
  }

  @Test
  void valuesComeOutAsTheyWentIn() throws SQLException {
    Path parquet = folder.resolve("rows.parquet");
    try (TableFilling table = filled()) {
      assertEquals(4, table.rows());
      assertEquals(1, table.blanks(1));
      assertEquals(List.of(new Level("O'Neil", 2), new Level("\u00d1u", 1)), table.levels(1, 10));
      assertEquals(List.of(new Level("O'Neil", 2)), table.levels(1, 1));
      assertEquals(List.of(new Level("false", 2), new Level("true", 2)), table.levels(4, 10));
      table.write(parquet);
    }
    assertEquals(
        List.of(
            Arrays.asList("a", "O'Neil", "10.50", "1", "true"),
            Arrays.asList("b", "\u00d1u", "-0.05", "2", "false"),
            Arrays.asList("a", "O'Neil", "10.50", "1", "true"),
            Arrays.asList("a", null, "0.07", "3", "false")),
        rows(parquet));
  }

  @Test
  void equalRowsAreRemovedAndIdsThatRepeatAreCounted() throws SQLException {
    Path parquet = folder.resolve("rows.parquet");
    try (TableFilling table = filled()) {
      assertEquals(new Repeats(1, 2, List.of(2L, 5L), 1, List.of(4L)), table.removeRepeats(0));
      assertEquals(3, table.rows());
      assertEquals(1, table.blanks(1));
      assertEquals(List.of(new Level("O'Neil", 1), new Level("\u00d1u", 1)), table.levels(1, 10));
      assertEquals(List.of(new Level("false", 2), new Level("true", 1)), table.levels(4, 10));
      table.write(parquet);
    }
    assertEquals(3, rows(parquet).size());
  }

  @Test
  void theSameTableGivesTheSameBytes() throws Exception {
    Path one = folder.resolve("one.parquet");
    Path other = folder.resolve("other.parquet");
    for (Path parquet : List.of(one, other)) {
      try (TableFilling table = filled()) {
        table.write(parquet);
      }
    }
    assertEquals(-1, Files.mismatch(one, other));
  }

  @Test
  void aDiskThatRefusesIsSaid() {
    try (TableFilling table = filled()) {
      Path nowhere = folder.resolve("nowhere").resolve("rows.parquet");
      IntakeException e = assertThrows(IntakeException.class, () -> table.write(nowhere));
      assertEquals(Trouble.DISK, e.trouble());
    }
  }

  private List<List<String>> rows(Path parquet) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = ParquetTable.connect(parquet);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("FROM " + ParquetTable.scan(parquet))) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= COLUMNS.size(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
