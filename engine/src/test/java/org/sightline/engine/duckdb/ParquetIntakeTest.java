package org.sightline.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.Progress;

class ParquetIntakeTest {

  private static final boolean PROOF = Boolean.getBoolean("sightline.proof");

  @TempDir Path folder;

  private Path write(String name, String sql) throws SQLException {
    Path file = folder.resolve(name);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + sql + ") TO '" + file + "' (FORMAT parquet)");
    }
    return file;
  }

  private DatasetVersion bring(Path file) {
    return DuckDbIntake.create()
        .bring(file, Choices.NONE, Workspace.at(folder.resolve("workspace")), Progress.SILENT);
  }

  @Test
  void aParquetFileIsReadLikeAnyOther() throws SQLException {
    Path file =
        write(
            "odd [1] name*.parquet",
            """
            SELECT i AS student_id, CASE WHEN i % 2 = 0 THEN 'F' WHEN i % 7 <> 0 THEN 'M' END AS gender,
                   DATE '2024-01-05' AS test_date, i % 3 = 0 AS passed,
                   CAST(i / 7 AS DECIMAL(9, 2)) AS score, 1e0 / i AS ratio
            FROM range(1, 101) t(i)
            """);
    DatasetVersion version = bring(file);
    assertEquals("Parquet", version.source().format());
    assertEquals(new RowLedger(100, 100, 0), version.ledger());
    assertEquals(
        List.of(Role.ID, Role.ATTRIBUTE, Role.TIME, Role.OUTCOME, Role.OUTCOME),
        version.dictionary().columns().stream().map(Column::role).limit(5).toList());
    assertEquals(
        List.of(new Level("false", 67), new Level("true", 33)),
        version.dictionary().find("passed").orElseThrow().levels());
    assertEquals(
        List.of(new Level("2024-01-05", 100)),
        version.dictionary().find("test_date").orElseThrow().levels());
    assertEquals(7, version.dictionary().find("gender").orElseThrow().blanks());
  }

  @Test
  void aFileThatOnlyStartsLikeParquetIsRefused() throws IOException {
    Path file =
        Files.write(
            folder.resolve("x.parquet"),
            "PAR1 and then nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    IntakeException e = assertThrows(IntakeException.class, () -> bring(file));
    assertEquals(Trouble.BROKEN, e.trouble());
  }

  @Test
  void stirredParquetFilesBreakNothing() throws Exception {
    byte[] whole =
        Files.readAllBytes(
            write(
                "whole.parquet", "SELECT i AS score, 'g' || i % 3 AS gender FROM range(50) t(i)"));
    for (long seed = 0; seed < (PROOF ? 2_000 : 25); seed++) {
      Random random = new Random(seed);
      byte[] bytes =
          random.nextInt(4) == 0
              ? Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4))
              : whole.clone();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("stirred.parquet"), bytes);
      try {
        RowLedger ledger = bring(file).ledger();
        assertEquals(ledger.read(), ledger.used() + ledger.setAside(), "seed " + seed);
      } catch (IntakeException e) {
        assertTrue(e.getMessage().contains(" Maybe "), "seed " + seed + ": " + e.getMessage());
      }
    }
  }
}
