package org.sightline.engine.duckdb;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the one query that answers a plan: from rows, or from finer cells. */
final class RollUp {

  private RollUp() {}

  /** Groups rows by every set at once, in the database. */
  static String fromRows(CellPlan plan) {
    return query(plan, overRows(plan), filteredRows(plan), "", sets(plan));
  }

  /** Groups rows once, by everything that the answer is split by. */
  static String singleFromRows(CellPlan plan) {
    return query(plan, overRows(plan), filteredRows(plan), "", single(plan));
  }

  private static String filteredRows(CellPlan plan) {
    List<String> labels =
        plan.split().stream().map(d -> d.label() + " AS " + d.cell()).collect(Collectors.toList());
    labels.add("*");
    String where =
        where(plan.filtered().entrySet().stream().map(e -> e.getKey().rowIn(e.getValue())));
    return "(SELECT " + String.join(", ", labels) + " FROM " + plan.rows() + where + ")";
  }

  /** Groups finer cells by every set at once. */
  static String fromCells(CellPlan plan, String cells) {
    return query(plan, overCells(plan), cells, whereCells(plan), sets(plan));
  }

  /** Groups finer cells once, by everything that the answer is split by. */
  static String singleFromCells(CellPlan plan, String cells) {
    return query(plan, overCells(plan), cells, whereCells(plan), single(plan));
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

  private static String query(
      CellPlan plan, Stream<String> sums, String from, String where, String groups) {
    String columns =
        Stream.concat(plan.split().stream().map(Dimension::cell), sums)
            .collect(Collectors.joining(", "));
    return "SELECT " + columns + " FROM " + from + where + groups;
  }

  private static String sets(CellPlan plan) {
    return plan.sets().stream()
        .map(RollUp::names)
        .collect(Collectors.joining("), (", " GROUP BY GROUPING SETS ((", "))"));
  }

  private static String single(CellPlan plan) {
    return plan.split().isEmpty() ? "" : " GROUP BY " + names(plan.split());
  }

  private static String names(List<Dimension> set) {
    return set.stream().map(Dimension::cell).collect(Collectors.joining(", "));
  }

  private static Stream<String> overRows(CellPlan plan) {
    return plan.measures().stream().flatMap(measure -> measure.overRows().stream());
  }

  private static Stream<String> overCells(CellPlan plan) {
    return plan.measures().stream().flatMap(measure -> measure.overCells().stream());
  }

  private static String whereCells(CellPlan plan) {
    return where(plan.filtered().entrySet().stream().map(e -> e.getKey().cellIn(e.getValue())));
  }

  private static String where(Stream<String> conditions) {
    String all = conditions.collect(Collectors.joining(" AND "));
    return all.isEmpty() ? "" : " WHERE " + all;
  }
}
