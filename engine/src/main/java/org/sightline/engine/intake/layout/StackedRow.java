package org.sightline.engine.intake.layout;

import java.util.Arrays;
import java.util.List;
import org.sightline.engine.intake.profile.RowShape;

/** A row put together from several lines; a ragged line is passed on as a ragged row. */
final class StackedRow {

  private final long line;
  private final String[] cells;

  private StackedRow(long line, String[] cells) {
    this.line = line;
    this.cells = cells;
  }

  static StackedRow whole(long line, List<String> key) {
    String[] cells = Arrays.copyOf(key.toArray(new String[0]), key.size() + 2);
    cells[key.size()] = "";
    cells[key.size() + 1] = "";
    return new StackedRow(line, cells);
  }

  static StackedRow ragged(long line, RowShape.Shape shape, int columns) {
    int width =
        switch (shape) {
          case LONG -> columns + 1;
          case SHORT -> 1;
          case BLANK, WHOLE -> 0;
        };
    String[] cells = new String[width];
    Arrays.fill(cells, "ragged");
    return new StackedRow(line, cells);
  }

  /** Puts a value where none is yet; false when there is one. */
  boolean put(int place, String value) {
    if (!cells[place].isEmpty()) {
      return false;
    }
    cells[place] = value;
    return true;
  }

  long line() {
    return line;
  }

  int width() {
    return cells.length;
  }

  String cell(int i) {
    return cells[i];
  }
}
