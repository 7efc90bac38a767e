package org.sightline.engine.duckdb;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;

/**
 * Makes sure beforehand that exact sums of squares fit 38 digits. The largest value of a column
 * comes from the file's own statistics, so this reads next to nothing.
 */
final class SumLimits {

  private static final BigDecimal ROOM = BigDecimal.TEN.pow(38);
  private static final int DIGITS = 18;
  private static final BigDecimal SQUARES_FIT = BigDecimal.TEN.pow(9);

  private SumLimits() {}

  /**
   * Checks the columns that are averaged; returns those in which a single square already needs more
   * than 18 digits.
   */
  static Set<String> check(Connection db, CellPlan plan, List<Indicator> indicators)
      throws SQLException {
    BigDecimal people = people(db, plan);
    Set<String> large = new HashSet<>();
    for (Indicator indicator : indicators) {
      if (indicator.criterion() instanceof Criterion.MeanOf mean
          && check(db, plan, Columns.find(plan.data().dictionary(), mean.column()), people)) {
        large.add(mean.column());
      }
    }
    return large;
  }

  private static boolean check(Connection db, CellPlan plan, Column column, BigDecimal people)
      throws SQLException {
    BigDecimal units = largest(db, plan, column.name()).scaleByPowerOfTen(column.scale());
    boolean tooLong = units.precision() - units.scale() > DIGITS;
    if (tooLong || units.multiply(units).multiply(people).compareTo(ROOM) >= 0) {
      throw new CellsRefused(
          CellsRefused.Why.TOO_LARGE,
          "the numbers in "
              + column.name()
              + " are too large to average exactly. Maybe the column is an identifier,"
              + " not a measurement.");
    }
    return units.compareTo(SQUARES_FIT) >= 0;
  }

  private static BigDecimal people(Connection db, CellPlan plan) throws SQLException {
    return plan.data().layout() instanceof Layout.Counted counted
        ? ask(db, "SELECT sum(" + Sql.name(counted.count()) + ") FROM " + plan.rows())
        : BigDecimal.valueOf(plan.data().ledger().used());
  }

  private static BigDecimal largest(Connection db, CellPlan plan, String column)
      throws SQLException {
    String name = Sql.name(column);
    return ask(db, "SELECT greatest(max(" + name + "), -min(" + name + ")) FROM " + plan.rows());
  }

  private static BigDecimal ask(Connection db, String sql) throws SQLException {
    try (Statement statement = db.createStatement();
        var rows = statement.executeQuery(sql)) {
      BigDecimal value = rows.next() ? rows.getBigDecimal(1) : null;
      return value == null ? BigDecimal.ZERO : value;
    }
  }
}
