package org.sightline.engine.intake;

/** Turns a cell of the file into a stored value. Takes any text; what does not fit is an issue. */
interface CellWriter {
  void write(CurrentRow row, TableFilling out);
}
