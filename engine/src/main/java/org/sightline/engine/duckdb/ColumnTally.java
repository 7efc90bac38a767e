package org.sightline.engine.duckdb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.intake.StoredColumn;

/**
 * What was appended to one column: missing values, and its few texts, numbered as they come
 * (numbers are appended four times as fast as texts) and counted.
 */
final class ColumnTally {

  private static final class Text {
    final int number;
    long rows;

    Text(int number) {
      this.number = number;
    }
  }

  private final StoredColumn column;
  private final Map<String, Text> texts = new HashMap<>();
  private final List<String> inOrder = new ArrayList<>();
  private long missing;

  ColumnTally(StoredColumn column) {
    this.column = column;
  }

  /** Counts a text; its number, from 0. */
  int number(String value) {
    Text text = texts.get(value);
    if (text == null) {
      text = new Text(inOrder.size());
      texts.put(value, text);
      inOrder.add(value);
    }
    text.rows++;
    return text.number;
  }

  void addMissing() {
    missing++;
  }

  long missing() {
    return missing;
  }

  /** Whether every value was counted. */
  boolean countsValues() {
    return column.fewTexts() || column.kind() == Kind.BOOLEAN;
  }

  /** The values, most frequent first. */
  List<Level> levels(int most) {
    return texts.entrySet().stream()
        .map(each -> new Level(each.getKey(), each.getValue().rows))
        .sorted(Comparator.comparingLong(Level::rows).reversed().thenComparing(Level::value))
        .limit(most)
        .toList();
  }

  /** The column as an expression that gives its values. */
  String expression() {
    String name = Sql.name(column.name());
    if (!column.fewTexts()) {
      return name;
    }
    if (inOrder.isEmpty()) {
      return "CAST(NULL AS VARCHAR) AS " + name;
    }
    return "[" + Sql.texts(inOrder) + "][" + name + " + 1] AS " + name;
  }
}
