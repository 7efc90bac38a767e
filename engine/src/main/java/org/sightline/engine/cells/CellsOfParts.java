package org.sightline.engine.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the rows that pass one of several filters, where no row passes two: asks for each part and
 * adds up. Exact, as the sums are.
 */
public final class CellsOfParts implements CellEngine {
  private final CellEngine engine;
  private final List<Filter> parts;

  /**
   * Over an engine that stays open until this is closed.
   *
   * @param parts at least one; no row may pass two of them
   */
  public CellsOfParts(CellEngine engine, List<Filter> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          "no part of the rows is named. Maybe Filter.NONE is meant.");
    }
    this.engine = engine;
    this.parts = List.copyOf(parts);
  }

  @Override
  public List<Cells> cells(CellQuery query) {
    return sum(
        parts.stream()
            .map(part -> engine.cells(narrowed(query, query.filter().and(part))))
            .toList());
  }

  @Override
  public void close() {
    engine.close();
  }

  private static CellQuery narrowed(CellQuery query, Filter filter) {
    return new CellQuery(
        query.data(), query.indicators(), query.attributes(), query.ways(), query.within(), filter);
  }

  private static List<Cells> sum(List<List<Cells>> answers) {
    if (answers.size() == 1) {
      return answers.get(0);
    }
    List<Cells> total = new ArrayList<>();
    for (int i = 0; i < answers.get(0).size(); i++) {
      Map<Group, Cell> byGroup = new LinkedHashMap<>();
      for (List<Cells> answer : answers) {
        answer
            .get(i)
            .cells()
            .forEach(cell -> byGroup.merge(cell.group(), cell, CellsOfParts::plus));
      }
      total.add(new Cells(answers.get(0).get(i).indicator(), List.copyOf(byGroup.values())));
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
