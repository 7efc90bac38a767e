package org.sightline.engine.intake.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** Receives the cells of a line of a text file, into an array that is used again for every line. */
final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {

  private final String file;
  private final List<CellPool> pools = new ArrayList<>();
  private String[] cells = new String[16];
  private int width;
  private long characters;
  private long line;

  Cells(String file) {
    this.file = file;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    width = 0;
    characters = 0;
    line = startingLineNumber;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    characters += length;
    if (index >= Limits.COLUMNS) {
      throw tooLarge("has more than " + Limits.COLUMNS + " cells");
    }
    if (length > Limits.CELL || characters > Limits.LINE) {
      throw tooLarge("is longer than any table's");
    }
    if (index == cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    if (index == pools.size()) {
      pools.add(new CellPool());
    }
    cells[index] = pools.get(index).get(buffer, offset, length);
    width = index + 1;
  }

  @Override
  protected void handleEmpty() {
    cells[0] = "";
    width = 1;
  }

  @Override
  protected Cells buildRecord() {
    return this;
  }

  long line() {
    return line;
  }

  int width() {
    return width;
  }

  String cell(int i) {
    return cells[i];
  }

  IntakeException tooLarge(String how) {
    return new IntakeException(
        Trouble.TOO_LARGE,
        "Line " + line + " of '" + file + "' " + how + ".",
        "Maybe the file is no table, or a quotation mark was opened there and never closed.");
  }
}
