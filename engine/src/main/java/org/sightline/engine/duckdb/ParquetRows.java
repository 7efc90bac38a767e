package org.sightline.engine.duckdb;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sightline.engine.intake.source.RowSource;
import org.sightline.engine.intake.source.Stopping;

/** One pass over the rows of a Parquet file, every value as text. */
final class ParquetRows implements RowSource {

  private static final int ROWS_BETWEEN_LOOKS = 1024;

  private final Path file;
  private final Connection connection;
  private final Statement statement;
  private final ResultSet rows;
  private final String[] cells;
  private long line;

  private ParquetRows(Path file, Connection connection, Statement statement, ResultSet rows)
      throws SQLException {
    this.file = file;
    this.connection = connection;
    this.statement = statement;
    this.rows = rows;
    this.cells = new String[rows.getMetaData().getColumnCount()];
  }

  static ParquetRows open(Path file) {
    Connection connection = null;
    try {
      connection = ParquetTable.connect(file);
      Statement statement = connection.createStatement();
      return new ParquetRows(
          file,
          connection,
          statement,
          statement.executeQuery("SELECT * FROM " + ParquetTable.scan(file)));
    } catch (SQLException e) {
      DuckDbTable.close(connection);
      throw ParquetTable.trouble(file, e);
    }
  }

  @Override
  public boolean next() {
    try {
      if (line % ROWS_BETWEEN_LOOKS == 0) {
        Stopping.whenAsked();
      }
      if (!rows.next()) {
        return false;
      }
      line++;
      for (int i = 0; i < cells.length; i++) {
        cells[i] = text(rows.getObject(i + 1));
      }
      return true;
    } catch (SQLException e) {
      throw ParquetTable.trouble(file, e);
    }
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number) ? new BigDecimal(value.toString()).toPlainString() : "";
    }
    return value.toString();
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public int width() {
    return cells.length;
  }

  @Override
  public String cell(int i) {
    return cells[i];
  }

  @Override
  public long position() {
    return line;
  }

  @Override
  public void close() {
    try {
      rows.close();
      statement.close();
    } catch (SQLException e) {
      // Nothing was written through it, so nothing can be lost.
    }
    DuckDbTable.close(connection);
  }
}
