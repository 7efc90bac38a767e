package org.sightline.engine.duckdb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.indicator.Indicator;

/**
 * Cells of published margins, where a row is a group that was counted elsewhere. Its attributes are
 * the families of groups; nothing can be crossed. Everyone is what the table says of everyone; in a
 * table without such rows, the family that covers most people.
 */
record MarginCells(Layout.Margins layout, List<String> families) {

  /** Everything published about one part of the table, such as one school in one year. */
  private record Part(Map<String, List<Cell>> groups, Map<String, List<Cell>> totals) {
    Part() {
      this(new TreeMap<>(), new TreeMap<>());
    }
  }

  /** The query over the table's own columns that fetches what is published. */
  static CellQuery published(CellQuery query, Layout.Margins layout) {
    refuse(query);
    List<String> within = new ArrayList<>(List.of(layout.family(), layout.group()));
    query.within().stream().filter(name -> !within.contains(name)).forEach(within::add);
    return new CellQuery(query.data(), query.indicators(), List.of(), 0, within, query.filter());
  }

  /** Published cells, arranged as cells of everyone and of each family's groups. */
  Cells arrange(Cells published, int ways) {
    Map<Group, Part> parts = new LinkedHashMap<>();
    for (Cell cell : published.cells()) {
      Part part = parts.computeIfAbsent(rest(cell), group -> new Part());
      boolean total = level(cell, layout.group()).equals(layout.everyone());
      (total ? part.totals() : part.groups())
          .computeIfAbsent(level(cell, layout.family()), family -> new ArrayList<>())
          .add(cell);
    }
    List<Cell> arranged = new ArrayList<>();
    parts.forEach((rest, part) -> arranged.add(everyone(part, rest)));
    for (String family : ways == 0 ? List.<String>of() : families) {
      parts.forEach(
          (rest, part) ->
              part.groups()
                  .getOrDefault(family, List.of())
                  .forEach(cell -> arranged.add(member(rest, family, cell))));
    }
    return new Cells(published.indicator(), arranged);
  }

  private static Cell everyone(Part part, Group rest) {
    return (part.totals().isEmpty() ? part.groups() : part.totals())
        .values().stream()
            .map(cells -> cells.stream().reduce(Cell.empty(rest), Cell::plus))
            .max(Comparator.comparingLong(cell -> cell.n() + cell.missing()))
            .orElseGet(() -> Cell.empty(rest));
  }

  private Cell member(Group rest, String family, Cell cell) {
    return cell.as(rest.and(family, level(cell, layout.group())));
  }

  private Group rest(Cell cell) {
    return cell.group().without(List.of(layout.family(), layout.group()));
  }

  private static String level(Cell cell, String attribute) {
    return cell.group().level(attribute).orElseThrow();
  }

  private static void refuse(CellQuery query) {
    if (query.ways() > 1) {
      throw new CellsRefused(
          CellsRefused.Why.MARGINS_DO_NOT_CROSS,
          "groups were to be crossed "
              + query.ways()
              + " ways, but this table publishes each group on its own."
              + " Maybe ask for one attribute at a time, or use student records.");
    }
    for (Indicator indicator : query.indicators()) {
      if (indicator.isMean()) {
        throw new CellsRefused(
            CellsRefused.Why.NO_SPREAD,
            "indicator "
                + indicator.name()
                + " is a published mean, which comes without its spread."
                + " Maybe use a share of people instead.");
      }
    }
  }
}
