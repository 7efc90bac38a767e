package org.sightline.engine.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.recipe.Recipe;

/**
 * Asks the engine for what findings need, a query each.
 *
 * @param request the rows that are compared
 * @param whole the same rows at every time, for the trends
 */
record Counting(CellEngine engine, FindingsRequest request, FindingsRequest whole, Recipe recipe) {

  /** Levels that are numbers by size, others by name, "not reported" last. */
  static final Comparator<String> LEVELS =
      Comparator.<String, Boolean>comparing(Column.NOT_REPORTED::equals)
          .thenComparing(Counting::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

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

  /** Some groups split by a column. */
  List<Cells> split(String by, List<Group> groups) {
    TreeSet<String> attributes = new TreeSet<>();
    groups.forEach(group -> attributes.addAll(Partition.along(group)));
    int ways = groups.stream().mapToInt(Group::ways).max().orElse(0);
    return ask(without(List.copyOf(attributes), by), ways, List.of(by));
  }

  private List<Cells> ask(List<String> attributes, int ways, List<String> within) {
    boolean overTime = recipe.time().filter(within::contains).isPresent();
    Filter filter = (overTime ? whole : request).filter();
    return engine.cells(
        new CellQuery(request.data(), recipe.indicators(), attributes, ways, within, filter));
  }

  private static List<String> without(List<String> attributes, String column) {
    return attributes.stream().filter(attribute -> !attribute.equals(column)).toList();
  }

  /** The cells of each group, by the levels of a column, in their order. */
  static Map<Group, TreeMap<String, Cell>> byLevel(Cells split, String column) {
    Map<Group, TreeMap<String, Cell>> byGroup = new LinkedHashMap<>();
    List<Cell> cells = new ArrayList<>(split.cells());
    cells.forEach(
        cell ->
            byGroup
                .computeIfAbsent(
                    cell.group().without(List.of(column)), group -> new TreeMap<>(LEVELS))
                .put(cell.group().level(column).orElse(Column.NOT_REPORTED), cell));
    return byGroup;
  }

  private static @Nullable BigDecimal number(String level) {
    try {
      return new BigDecimal(level);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
