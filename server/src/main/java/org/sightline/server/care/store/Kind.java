package org.sightline.server.care.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of columns that our tables have, as both databases take and give them. */
enum Kind {
  TEXT(String.class),
  ID(UUID.class),
  INSTANT(OffsetDateTime.class),
  DAY(LocalDate.class),
  NUMBER(Long.class),
  MEASURE(Double.class),
  TRUTH(Boolean.class);

  private final Class<?> type;

  Kind(Class<?> type) {
    this.type = type;
  }

  /** The kind of a column whose type a database calls so. */
  static Kind of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "character varying", "character large object", "varchar", "text" -> TEXT;
      case "uuid" -> ID;
      case "timestamp with time zone", "timestamptz" -> INSTANT;
      case "date" -> DAY;
      case "double precision", "double", "float8" -> MEASURE;
      case "integer", "bigint", "smallint", "int4", "int8", "int2" -> NUMBER;
      case "boolean", "bool" -> TRUTH;
      default ->
          throw new IllegalStateException(
              "a column is of type " + name + ". Maybe teach Kind to copy it.");
    };
  }

  @Nullable Object read(ResultSet row, int column) throws SQLException {
    if (this == TEXT) {
      return row.getString(column);
    }
    if (this == NUMBER) { // PostgreSQL gives an int4 as no Long object
      long number = row.getLong(column);
      return row.wasNull() ? null : number;
    }
    Object value = row.getObject(column, type);
    return value instanceof OffsetDateTime time
        ? time.withOffsetSameInstant(ZoneOffset.UTC)
        : value;
  }
}
