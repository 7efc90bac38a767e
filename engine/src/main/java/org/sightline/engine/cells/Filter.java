package org.sightline.engine.cells;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rows take part: for each column named, only these values. Access scopes and a reader's
 * choices are both filters; {@link #and} narrows, never widens.
 *
 * @param allowed column to values; an empty list lets no row through
 */
public record Filter(Map<String, List<String>> allowed) {

  /** Every row. */
  public static final Filter NONE = new Filter(Map.of());

  public Filter {
    Map<String, List<String>> copy = new TreeMap<>();
    allowed.forEach((column, values) -> copy.put(column, values.stream().sorted().toList()));
    allowed = java.util.Collections.unmodifiableMap(copy);
  }

  /** Rows that pass both filters. */
  public Filter and(Filter other) {
    Map<String, List<String>> both = new TreeMap<>(allowed);
    other.allowed.forEach(
        (column, values) ->
            both.merge(
                column, values, (mine, theirs) -> mine.stream().filter(theirs::contains).toList()));
    return new Filter(both);
  }
}
