package org.sightline.engine.duckdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.source.ReadTrouble;
import org.sightline.engine.intake.source.RowSource;
import org.sightline.engine.intake.source.TableFile;

/**
 * A Parquet file.
 *
 * @param header column names
 * @param size rows
 */
record ParquetTable(Path file, List<String> header, long size) implements TableFile {

  private static final int MEGABYTES = 512;

  static ParquetTable look(Path file) {
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet nothing = statement.executeQuery("SELECT * FROM " + scan(file) + " LIMIT 0")) {
        ResultSetMetaData columns = nothing.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          names.add(columns.getColumnName(i));
        }
      }
      try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + scan(file))) {
        count.next();
        return new ParquetTable(file, List.copyOf(names), Math.max(1, count.getLong(1)));
      }
    } catch (SQLException e) {
      throw trouble(file, e);
    }
  }

  static Connection connect(Path file) throws SQLException {
    DuckDbSettings settings =
        new DuckDbSettings(1, MEGABYTES, Path.of(System.getProperty("java.io.tmpdir")));
    // A name with signs of a pattern is not found among allowed files, only below an allowed
    // folder.
    Path folder = DuckDb.real(file).getParent();
    return DuckDb.openInOrder(settings, isPattern(file) && folder != null ? folder : file);
  }

  /** Signs that DuckDB would take for a pattern of many names stand in brackets. */
  static String scan(Path file) {
    String path = DuckDb.real(file).toString().replaceAll("([*?\\[])", "[$1]");
    return "read_parquet(" + Sql.text(path) + ")";
  }

  private static boolean isPattern(Path file) {
    return ReadTrouble.name(file).matches(".*[*?\\[].*");
  }

  static IntakeException trouble(Path file, SQLException e) {
    String name = ReadTrouble.name(file);
    if (!Files.isReadable(file)) {
      return ReadTrouble.of(file, new java.nio.file.NoSuchFileException(name));
    }
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("encrypt")) {
      return new IntakeException(
          Trouble.LOCKED,
          "The Parquet file '" + name + "' is encrypted.",
          "Maybe ask for a copy without encryption.",
          e);
    }
    return new IntakeException(
        Trouble.BROKEN,
        "The Parquet file '" + name + "' is broken.",
        "Maybe it was cut short while it was copied: fetch it again.",
        e);
  }

  @Override
  public String format() {
    return "Parquet";
  }

  @Override
  public int columns() {
    return header.size();
  }

  @Override
  public boolean decimalComma() {
    return false;
  }

  @Override
  public boolean shortRowsAreWhole() {
    return true;
  }

  @Override
  public int linesAboveHeader() {
    return 0;
  }

  @Override
  public RowSource rows() {
    return ParquetRows.open(file);
  }
}
