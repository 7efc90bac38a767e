package org.sightline.engine.intake.profile;

import org.sightline.engine.intake.source.RowSource;

/**
 * Whether a row has the cells it should have. A row with too many or too few cannot be trusted: a
 * delimiter too many or too few shifts every value after it into the wrong column.
 */
public final class RowShape {

  /** What a row looks like. */
  public enum Shape {
    WHOLE,
    /** Cells are missing. */
    SHORT,
    /** There are more cells than columns, and they hold something. */
    LONG,
    /** No cell holds anything. */
    BLANK
  }

  private final int columns;
  private final boolean shortIsWhole;

  /**
   * @param columns cells of a whole row
   * @param shortIsWhole whether a short row merely leaves out blank cells at its end
   */
  public RowShape(int columns, boolean shortIsWhole) {
    this.columns = columns;
    this.shortIsWhole = shortIsWhole;
  }

  /** The shape of the current row. */
  public Shape of(RowSource row) {
    int width = row.width();
    for (int i = columns; i < width; i++) {
      if (!row.cell(i).isBlank()) {
        return Shape.LONG;
      }
    }
    if (isBlank(row)) {
      return Shape.BLANK;
    }
    return width < columns && !shortIsWhole ? Shape.SHORT : Shape.WHOLE;
  }

  private boolean isBlank(RowSource row) {
    int width = Math.min(columns, row.width());
    for (int i = 0; i < width; i++) {
      if (!Cell.trim(row.cell(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
