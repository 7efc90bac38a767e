package org.sightline.engine.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Guesses, before the rows are read, whether the finest cells would be so many that they save
 * nothing. Only speed hangs on the guess, never a number.
 */
final class CuboidSize {

  /** More finest cells than this share of the rows, and rolling up from rows is as good. */
  private static final double WORTHWHILE = 0.5;

  private static final double SAMPLE = 50_000;

  private CuboidSize() {}

  static boolean worthwhile(Connection db, CellPlan plan) throws SQLException {
    double rows = Math.max(1, plan.data().ledger().used());
    double limit = rows * WORTHWHILE;
    return atMost(plan) <= limit || estimate(db, plan, rows) <= limit;
  }

  /** Every level of every column crossed, and the level of the missing. */
  private static double atMost(CellPlan plan) {
    return plan.all().stream()
        .map(Dimension::column)
        .mapToDouble(c -> c.levels().isEmpty() ? Double.POSITIVE_INFINITY : c.levels().size() + 1)
        .reduce(1, (a, b) -> a * b);
  }

  /**
   * Distinct combinations among all rows from those in a sample: those seen once stand for √(rows /
   * sample) each (Charikar, Chaudhuri, Motwani and Narasayya 2000).
   */
  private static double estimate(Connection db, CellPlan plan, double rows) throws SQLException {
    String columns = plan.all().stream().map(Dimension::row).collect(Collectors.joining(", "));
    double percent = Math.min(100, 100 * SAMPLE / rows);
    String sizes =
        String.format(
            Locale.ROOT,
            "SELECT count(*) AS size FROM %s TABLESAMPLE system(%.6f%%) REPEATABLE (5) GROUP BY %s",
            plan.rows(),
            percent,
            columns);
    String sql = "SELECT count(*), count_if(size = 1), sum(size) FROM (" + sizes + ")";
    try (Statement statement = db.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      double distinct = result.getDouble(1);
      double once = result.getDouble(2);
      double seen = Math.max(1, result.getDouble(3));
      return distinct - once + once * Math.sqrt(rows / seen);
    }
  }
}
