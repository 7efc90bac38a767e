package org.sightline.engine.intake.source;

import java.util.List;

/** A table that is read from its first row on, with a header among the first rows or none. */
abstract class HeaderedTable implements TableFile {

  private final Header header;
  private final boolean decimalComma;

  HeaderedTable(Header header, boolean decimalComma) {
    this.header = header;
    this.decimalComma = decimalComma;
  }

  /** A new pass over all rows, those above the data included. */
  abstract RowSource allRows();

  @Override
  public final List<String> header() {
    return header.names();
  }

  @Override
  public final int columns() {
    return header.columns();
  }

  @Override
  public final boolean decimalComma() {
    return decimalComma;
  }

  @Override
  public final int linesAboveHeader() {
    return header.above();
  }

  @Override
  public final RowSource rows() {
    RowSource rows = allRows();
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
