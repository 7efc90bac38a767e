package org.sightline.engine.intake.source;

import java.nio.file.Path;
import java.util.List;

/** One sheet of a spreadsheet. */
final class ExcelTable implements TableFile {

  private final Path file;
  private final String sheet;
  private final Header header;
  private final boolean decimalComma;

  private ExcelTable(Path file, String sheet, Header header, boolean decimalComma) {
    this.file = file;
    this.sheet = sheet;
    this.header = header;
    this.decimalComma = decimalComma;
  }

  static ExcelTable open(Path file, Reading reading) {
    SpreadsheetLimits.check(file);
    String sheet = ExcelRows.choose(file, reading.sheet());
    Sample sample = Sample.of(ExcelRows.open(file, sheet));
    if (sample.rows().isEmpty()) {
      throw ExcelRows.noRows(file, sheet);
    }
    return new ExcelTable(
        file,
        sheet,
        Header.look(sample, reading.header()),
        reading.decimalComma().orElse(sample.decimalComma()));
  }

  @Override
  public String format() {
    return "Excel, sheet " + sheet;
  }

  @Override
  public List<String> header() {
    return header.names();
  }

  @Override
  public int columns() {
    return header.columns();
  }

  @Override
  public boolean decimalComma() {
    return decimalComma;
  }

  @Override
  public boolean shortRowsAreWhole() {
    return true;
  }

  @Override
  public int linesAboveHeader() {
    return header.above();
  }

  @Override
  public long size() {
    return ExcelRows.MOST_ROWS;
  }

  @Override
  public RowSource rows() {
    RowSource rows = ExcelRows.open(file, sheet);
    try {
      for (int i = 0; i < header.above() + (header.present() ? 1 : 0); i++) {
        rows.next();
      }
      return rows;
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }
}
