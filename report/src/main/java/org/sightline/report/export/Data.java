package org.sightline.report.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a machine: stable English field names, bare values.
 *
 * @param fields the names, in order, lower case with underscores
 * @param rows each as long as {@code fields}; a value is text, a finite number, or null where a
 *     field of the same row gives the reason
 */
public record Data(List<String> fields, List<List<@Nullable Object>> rows) {
  public Data {
    fields = List.copyOf(fields);
    List<List<@Nullable Object>> copied = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      if (row.size() != fields.size()) {
        throw new IllegalArgumentException(
            "a row has "
                + row.size()
                + " values for the fields "
                + fields
                + ". Maybe a field was added without its values.");
      }
      row.forEach(Data::check);
      copied.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = List.copyOf(copied);
  }

  private static void check(@Nullable Object value) {
    boolean fine =
        value == null
            || value instanceof String
            || value instanceof Integer
            || value instanceof Long
            || value instanceof Boolean
            || (value instanceof Double number && Double.isFinite(number));
    if (!fine) {
      throw new IllegalArgumentException(
          "a value is " + value + ". Maybe leave the field empty and give the reason beside it.");
    }
  }
}
