package org.sightline.engine.duckdb;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;

/** Reads a roll-up's rows into cells, in a stable order. */
final class CellReader {

  /** Levels by name, "not reported" last. */
  static final Comparator<String> LEVELS =
      Comparator.<String, Boolean>comparing(Column.NOT_REPORTED::equals)
          .thenComparing(Comparator.naturalOrder());

  private final CellPlan plan;
  private final List<Dimension> dimensions;
  private final List<Row> read = new ArrayList<>();

  /** A row of the answer: the attributes it is grouped by, its levels, and its cells. */
  private static final class Row {
    final int[] key;
    final @Nullable String[] levels;
    final Map<Measure, Cell> cells = new HashMap<>();

    Row(int attributes, int dimensions) {
      key = new int[1 + attributes];
      levels = new @Nullable String[dimensions];
    }
  }

  private CellReader(CellPlan plan) {
    this.plan = plan;
    this.dimensions = plan.split();
  }

  /** For each measure of the plan, its cells. */
  static Map<Measure, List<Cell>> read(CellPlan plan, ResultSet rows) throws SQLException {
    CellReader reader = new CellReader(plan);
    while (rows.next()) {
      reader.add(rows);
    }
    return reader.sorted();
  }

  private void add(ResultSet rows) throws SQLException {
    Row row = new Row(plan.crossed().size(), dimensions.size());
    List<Condition> conditions = new ArrayList<>();
    int at = 0;
    for (Dimension dimension : dimensions) {
      String level = rows.getString(++at);
      row.levels[at - 1] = level;
      if (level != null) {
        conditions.add(new Condition(dimension.column().name(), level));
        if (at <= plan.crossed().size()) {
          row.key[0]++;
          row.key[row.key[0]] = at;
        }
      }
    }
    Group group = new Group(conditions);
    for (Measure measure : plan.measures()) {
      long n = rows.getLong(++at);
      BigDecimal sum = rows.getBigDecimal(++at);
      BigDecimal squares = measure.isMean() ? rows.getBigDecimal(++at) : sum;
      row.cells.put(measure, new Cell(group, n, sum, squares, rows.getLong(++at)));
    }
    read.add(row);
  }

  private Map<Measure, List<Cell>> sorted() {
    read.sort(CellReader::compare);
    Map<Measure, List<Cell>> sorted = new HashMap<>();
    for (Measure measure : plan.measures()) {
      List<Cell> cells = new ArrayList<>();
      read.forEach(row -> cells.add(Objects.requireNonNull(row.cells.get(measure))));
      sorted.put(measure, cells);
    }
    return sorted;
  }

  private static int compare(Row a, Row b) {
    int byAttributes = Arrays.compare(a.key, b.key);
    for (int i = 0; byAttributes == 0 && i < a.levels.length; i++) {
      String left = a.levels[i];
      String right = b.levels[i];
      if (left != null && right != null && !left.equals(right)) {
        return LEVELS.compare(left, right);
      }
    }
    return byAttributes;
  }
}
