package org.sightline.engine.duckdb;

import java.util.List;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Kind;

/**
 * A column that cells are split by.
 *
 * @param column the column
 */
record Dimension(Column column) {

  /** The name of this dimension in cells, which no column of a file has by accident. */
  String key() {
    return "by:" + Fingerprint.of(List.of(column.name()));
  }

  /** The key, quoted. */
  String cell() {
    return Sql.name(key());
  }

  /** The column in rows, quoted. */
  String row() {
    return Sql.name(column.name());
  }

  /** The level as text, from rows; a missing one is a level of its own. */
  String label() {
    return "coalesce(" + text() + ", " + Sql.text(Column.NOT_REPORTED) + ")";
  }

  /** Whether a row has one of these levels. */
  String rowIn(List<String> levels) {
    if (levels.isEmpty()) {
      return "false";
    }
    String left = levels.contains(Column.NOT_REPORTED) ? label() : text();
    return left + " IN (" + Sql.texts(levels) + ")";
  }

  /** Whether a cell has one of these levels. */
  String cellIn(List<String> levels) {
    return levels.isEmpty() ? "false" : cell() + " IN (" + Sql.texts(levels) + ")";
  }

  private String text() {
    return column.kind() == Kind.CATEGORY || column.kind() == Kind.PSEUDONYM
        ? row()
        : "CAST(" + row() + " AS VARCHAR)";
  }
}
