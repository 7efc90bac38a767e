package org.sightline.engine.findings;

import java.util.List;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.statistics.Estimate;

/**
 * A group in every place.
 *
 * @param place the column
 * @param group who; everyone when it has no conditions
 * @param squares in the places' stable order; places without the group are left out
 */
public record PlaceGrid(String place, Group group, List<Square> squares) {
  public PlaceGrid {
    squares = List.copyOf(squares);
  }

  /**
   * One place.
   *
   * @param at its level
   * @param cell the count
   * @param value the share or mean, with its interval
   */
  public record Square(String at, Cell cell, Estimate value) {}
}
