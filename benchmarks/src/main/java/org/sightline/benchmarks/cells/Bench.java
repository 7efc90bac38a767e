package org.sightline.benchmarks.cells;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The scratch folder of a run and the files in it.
 *
 * @param folder made and removed by the script
 */
record Bench(Path folder) {

  static Bench at(String folder) {
    return new Bench(Path.of(folder).toAbsolutePath().normalize());
  }

  /** Numbers as exact decimals, as intake stores them. */
  Path decimals() {
    return folder.resolve("workspace/data/rows.parquet");
  }

  /** The same numbers as doubles. */
  Path doubles() {
    return folder.resolve("doubles.parquet");
  }

  /** The same rows for the peers, missing attributes written out. */
  Path csv() {
    return folder.resolve("rows.csv");
  }

  Path workspace() {
    return folder.resolve("workspace");
  }

  /** What {@code who} counted. */
  Path answer(String who) {
    return folder.resolve("answer-" + who + ".tsv");
  }

  Path timings() {
    return folder.resolve("timings.tsv");
  }

  /** DuckDB with the settings that the engine uses, but not shut in. */
  Connection duckDb(int threads) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + threads);
      statement.execute("SET memory_limit = '2048MB'");
      statement.execute("SET temp_directory = '" + folder.resolve("spilled") + "'");
    }
    return connection;
  }
}
