package org.sightline.engine.duckdb;

import java.util.ArrayList;
import java.util.List;

/**
 * What is summed for one criterion: people with a known outcome, the sum, the sum of squares (for
 * means), and people whose outcome is not known. Two indicators with the same criterion share it.
 *
 * @param key fingerprint of the criterion, by which kept cells are recognised
 * @param scale decimals of the sum; squares have twice as many
 * @param n aggregate expression over rows
 * @param sum aggregate expression over rows
 * @param squares aggregate expression over rows; empty for shares, whose squares equal their sum
 * @param missing aggregate expression over rows
 */
record Measure(String key, int scale, String n, String sum, String squares, String missing) {

  boolean isMean() {
    return !squares.isEmpty();
  }

  /** The aggregates over rows, each under its column's name. */
  List<String> overRows() {
    List<String> columns = new ArrayList<>();
    columns.add(whole(n) + as("n"));
    columns.add(decimal(sum, scale) + as("sum"));
    if (isMean()) {
      columns.add(decimal(squares, 2 * scale) + as("squares"));
    }
    columns.add(whole(missing) + as("missing"));
    return columns;
  }

  /** The same aggregates over cells that hold them already. */
  List<String> overCells() {
    List<String> columns = new ArrayList<>();
    columns.add(whole("sum(" + column("n") + ")") + as("n"));
    columns.add(decimal("sum(" + column("sum") + ")", scale) + as("sum"));
    if (isMean()) {
      columns.add(decimal("sum(" + column("squares") + ")", 2 * scale) + as("squares"));
    }
    columns.add(whole("sum(" + column("missing") + ")") + as("missing"));
    return columns;
  }

  /** The decimals of the columns, in their order. */
  int[] scales() {
    return isMean() ? new int[] {0, scale, 2 * scale, 0} : new int[] {0, scale, 0};
  }

  /** The column that shows, by standing in a file, that the file holds this measure. */
  String witness() {
    return key + ":n";
  }

  private String column(String part) {
    return Sql.name(key + ":" + part);
  }

  private String as(String part) {
    return " AS " + column(part);
  }

  private static String whole(String aggregate) {
    return "CAST(coalesce(" + aggregate + ", 0) AS BIGINT)";
  }

  private static String decimal(String aggregate, int scale) {
    return "CAST(coalesce(" + aggregate + ", 0) AS DECIMAL(38, " + scale + "))";
  }
}
