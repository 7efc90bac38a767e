package org.sightline.server.reflection;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Source;

/** Schools whose shares are set, a thousand people on each side of each, each year. */
final class MadeUpSchools implements CellEngine {
  static final int EACH = 1000;
  static final String BEFORE = "2025";
  static final String AFTER = "2026";

  private record Leaf(Map<String, String> at, long reached) {}

  private final List<Leaf> leaves = new ArrayList<>();

  /** One school: the shares of the group and of everyone else, before and after. */
  MadeUpSchools school(String name, double own1, double other1, double own2, double other2) {
    add(name, BEFORE, "yes", own1);
    add(name, BEFORE, "no", other1);
    add(name, AFTER, "yes", own2);
    add(name, AFTER, "no", other2);
    return this;
  }

  private void add(String school, String year, String el, double share) {
    leaves.add(
        new Leaf(Map.of("school", school, "year", year, "el", el), Math.round(share * EACH)));
  }

  @Override
  public List<Cells> cells(CellQuery query) {
    List<String> columns = new ArrayList<>(query.attributes());
    columns.addAll(query.within());
    Map<Group, Cell> sums = new LinkedHashMap<>();
    for (Leaf leaf : leaves) {
      boolean passes =
          query.filter().allowed().entrySet().stream()
              .allMatch(each -> each.getValue().contains(leaf.at.get(each.getKey())));
      if (passes) {
        Group group =
            new Group(
                columns.stream()
                    .map(column -> new Condition(column, leaf.at.getOrDefault(column, "")))
                    .toList());
        BigDecimal sum = BigDecimal.valueOf(leaf.reached);
        sums.merge(group, new Cell(group, EACH, sum, sum, 0), Cell::plus);
      }
    }
    return List.of(new Cells(query.indicators().get(0), List.copyOf(sums.values())));
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  /** The data these schools stand for. */
  DatasetVersion data() {
    return new DatasetVersion(
        "v1",
        Path.of("/nowhere/rows.parquet"),
        new Source("schools.csv", "0".repeat(64), "csv"),
        new Layout.OneEach(),
        new Dictionary(
            List.of(
                column("school", Role.PLACE),
                column("year", Role.TIME),
                column("el", Role.ATTRIBUTE),
                new Column("passed", Role.OUTCOME, Kind.BOOLEAN, 0, "", List.of(), 0))),
        new RowLedger(1, 1, 0),
        List.of());
  }

  private Column column(String name, Role role) {
    List<Level> levels =
        leaves.stream()
            .map(leaf -> leaf.at.get(name))
            .distinct()
            .map(l -> new Level(l, 1))
            .toList();
    return new Column(name, role, Kind.CATEGORY, 0, "", levels, 0);
  }
}
