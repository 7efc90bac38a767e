package org.sightline.engine.intake;

import org.sightline.engine.intake.source.RowSource;

/** The row that a pass stands on; a cell beyond its end is blank. */
record CurrentRow(RowSource rows) {

  String cell(int i) {
    return i < rows.width() ? rows.cell(i) : "";
  }

  long line() {
    return rows.line();
  }
}
