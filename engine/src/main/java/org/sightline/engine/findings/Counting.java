package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;

/**
 * Asks the engine for what findings need, a query each.
 *
 * @param request the rows that are compared
 * @param whole the same rows at every time, for the trends
 */
record Counting(CellEngine engine, FindingsRequest request, FindingsRequest whole, Recipe recipe) {

  /** Published margins are never crossed. */
  int ways() {
    boolean margins = request.data().layout() instanceof Layout.Margins;
    return margins ? 1 : recipe.thresholds().ways();
  }

  /** The cells of every group. */
  List<Cells> groups() {
    return ask(recipe.attributes(), ways(), List.of());
  }

  /** Every group within every cluster; empty when people count as independent. */
  Optional<List<Cells>> clusters() {
    return recipe
        .cluster()
        .map(cluster -> ask(without(recipe.attributes(), cluster), ways(), List.of(cluster)));
  }

  /** Groups of one attribute, and everyone, split by a column. */
  List<Cells> split(String by) {
    return ask(without(recipe.attributes(), by), 1, List.of(by));
  }

  /** The groups along these attributes, and all wider ones, split by a column. */
  List<Cells> split(String by, List<String> along, List<Indicator> indicators) {
    List<String> attributes = without(along, by);
    return ask(indicators, attributes, attributes.size(), List.of(by));
  }

  private List<Cells> ask(List<String> attributes, int ways, List<String> within) {
    return ask(recipe.indicators(), attributes, ways, within);
  }

  private List<Cells> ask(
      List<Indicator> indicators, List<String> attributes, int ways, List<String> within) {
    boolean overTime = recipe.time().filter(within::contains).isPresent();
    Filter filter = (overTime ? whole : request).filter();
    return engine.cells(
        new CellQuery(request.data(), indicators, attributes, ways, within, filter));
  }

  private static List<String> without(List<String> attributes, String column) {
    return attributes.stream().filter(attribute -> !attribute.equals(column)).toList();
  }

  /**
   * The cells of each group, by the levels of a column in their order: numbers by size, others by
   * name, "not reported" last.
   */
  static Map<Group, Map<String, Cell>> byLevel(Cells split, String column) {
    Map<String, List<Cell>> byLevel = new HashMap<>();
    for (Cell cell : split.cells()) {
      byLevel
          .computeIfAbsent(
              cell.group().level(column).orElse(Column.NOT_REPORTED), any -> new ArrayList<>())
          .add(cell);
    }
    Map<Group, Map<String, Cell>> byGroup = new LinkedHashMap<>();
    for (String level : LevelOrder.sorted(byLevel.keySet())) {
      for (Cell cell : byLevel.getOrDefault(level, List.of())) {
        byGroup
            .computeIfAbsent(cell.group().without(List.of(column)), group -> new LinkedHashMap<>())
            .put(level, cell);
      }
    }
    return byGroup;
  }
}
