package org.sightline.engine.intake.source;

import java.nio.file.Path;

/** One sheet of a spreadsheet. */
final class ExcelTable extends HeaderedTable {

  private final Path file;
  private final String sheet;

  private ExcelTable(Path file, String sheet, Header header, boolean decimalComma) {
    super(header, decimalComma);
    this.file = file;
    this.sheet = sheet;
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
  public boolean shortRowsAreWhole() {
    return true;
  }

  @Override
  public long size() {
    return ExcelRows.MOST_ROWS;
  }

  @Override
  RowSource allRows() {
    return ExcelRows.open(file, sheet);
  }
}
