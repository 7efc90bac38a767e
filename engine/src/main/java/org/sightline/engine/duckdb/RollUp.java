package org.sightline.engine.duckdb;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the one query that answers a plan: from rows, or from finer cells. */
final class RollUp {

  private RollUp() {}

  /** Groups rows by every set at once. */
  static String fromRows(CellPlan plan) {
    List<String> labels =
        dimensions(plan).map(d -> d.label() + " AS " + d.cell()).collect(Collectors.toList());
    labels.add("*");
    String where =
        where(plan.filtered().entrySet().stream().map(e -> e.getKey().rowIn(e.getValue())));
    String from = "(SELECT " + String.join(", ", labels) + " FROM " + plan.rows() + where + ")";
    return query(plan, plan.measures().stream().flatMap(m -> m.overRows().stream()), from, "");
  }

  /** Groups finer cells by every set at once. */
  static String fromCells(CellPlan plan, String cells) {
    String where =
        where(plan.filtered().entrySet().stream().map(e -> e.getKey().cellIn(e.getValue())));
    return query(plan, plan.measures().stream().flatMap(m -> m.overCells().stream()), cells, where);
  }

  /** The finest cells: rows grouped by every column of the plan, nothing filtered away. */
  static String finest(CellPlan plan) {
    Stream<String> labels = plan.all().stream().map(d -> d.label() + " AS " + d.cell());
    Stream<String> sums = plan.measures().stream().flatMap(m -> m.overRows().stream());
    String by = plan.all().stream().map(Dimension::row).collect(Collectors.joining(", "));
    return "SELECT "
        + Stream.concat(labels, sums).collect(Collectors.joining(", "))
        + " FROM "
        + plan.rows()
        + (by.isEmpty() ? "" : " GROUP BY " + by);
  }

  private static String query(CellPlan plan, Stream<String> sums, String from, String where) {
    String columns =
        Stream.concat(dimensions(plan).map(Dimension::cell), sums)
            .collect(Collectors.joining(", "));
    String sets =
        plan.sets().stream()
            .map(set -> set.stream().map(Dimension::cell).collect(Collectors.joining(", ")))
            .collect(Collectors.joining("), (", "GROUPING SETS ((", "))"));
    return "SELECT " + columns + " FROM " + from + where + " GROUP BY " + sets;
  }

  private static Stream<Dimension> dimensions(CellPlan plan) {
    return Stream.concat(plan.crossed().stream(), plan.within().stream());
  }

  private static String where(Stream<String> conditions) {
    String all = conditions.collect(Collectors.joining(" AND "));
    return all.isEmpty() ? "" : " WHERE " + all;
  }
}
