package org.sightline.engine.cells;

import java.util.List;
import org.sightline.engine.indicator.Indicator;

/**
 * The cells of one indicator: every group of up to the asked number of attributes that has at least
 * one row, everyone first. Groups carry the {@code within} columns as conditions too.
 *
 * @param indicator the question
 * @param cells in a stable order
 */
public record Cells(Indicator indicator, List<Cell> cells) {
  public Cells {
    cells = List.copyOf(cells);
  }
}
