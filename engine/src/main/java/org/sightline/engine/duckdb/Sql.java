package org.sightline.engine.duckdb;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** The only way by which a name, a value or a path reaches SQL. */
final class Sql {

  private Sql() {}

  /** A column's or table's name, quoted. */
  static String name(String name) {
    return '"' + safe(name).replace("\"", "\"\"") + '"';
  }

  /** A value, quoted. */
  static String text(String value) {
    return '\'' + safe(value).replace("'", "''") + '\'';
  }

  /** A file or folder, absolute and quoted. */
  static String path(Path path) {
    return text(path.toAbsolutePath().normalize().toString());
  }

  /** Names, quoted, with commas between. */
  static String names(Collection<String> names) {
    return names.stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  /** Values, quoted, with commas between. */
  static String texts(Collection<String> values) {
    return values.stream().map(Sql::text).collect(Collectors.joining(", "));
  }

  private static String safe(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "a name or value holds the character NUL. Maybe the file is not text.");
    }
    return text;
  }
}
