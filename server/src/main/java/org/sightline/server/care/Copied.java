package org.sightline.server.care;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was written elsewhere and found to be the same there.
 *
 * @param rows how many, by table
 */
public record Copied(SortedMap<String, Long> rows) {
  public Copied {
    rows = new TreeMap<>(rows);
  }

  /** Rows of all tables. */
  public long total() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
