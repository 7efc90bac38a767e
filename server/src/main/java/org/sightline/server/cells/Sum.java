package org.sightline.server.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Group;

/** Adds up cells of rows that do not overlap; exact, as the sums are. */
final class Sum {
  private Sum() {}

  static List<Cells> of(List<List<Cells>> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Cells> total = new ArrayList<>();
    for (int i = 0; i < parts.get(0).size(); i++) {
      Map<Group, Cell> byGroup = new LinkedHashMap<>();
      for (List<Cells> part : parts) {
        part.get(i).cells().forEach(cell -> byGroup.merge(cell.group(), cell, Sum::plus));
      }
      total.add(new Cells(parts.get(0).get(i).indicator(), List.copyOf(byGroup.values())));
    }
    return total;
  }

  private static Cell plus(Cell one, Cell other) {
    return new Cell(
        one.group(),
        one.n() + other.n(),
        one.sum().add(other.sum()),
        one.squares().add(other.squares()),
        one.missing() + other.missing());
  }
}
