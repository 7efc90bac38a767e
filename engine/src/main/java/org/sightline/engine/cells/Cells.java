package org.sightline.engine.cells;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.indicator.Indicator;

/**
 * The cells of one indicator: every group of up to the asked number of attributes that has at least
 * one row, everyone first. Groups carry the {@code within} columns as conditions too.
 *
 * @param indicator the question
 * @param cells fewest attributes first, attributes in the order asked, then levels by name, with
 *     "not reported" last
 */
public record Cells(Indicator indicator, List<Cell> cells) {
  public Cells {
    cells = List.copyOf(cells);
  }

  /** The cell of this group, when at least one row belongs to it. */
  public Optional<Cell> find(Group group) {
    return cells.stream().filter(cell -> cell.group().equals(group)).findFirst();
  }
}
