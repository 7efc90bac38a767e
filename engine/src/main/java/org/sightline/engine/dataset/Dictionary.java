package org.sightline.engine.dataset;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a dataset version, in the file's order.
 *
 * @param columns at least one, names unique
 */
public record Dictionary(List<Column> columns) {
  public Dictionary {
    columns = List.copyOf(columns);
  }

  /** The column of this name. */
  public Optional<Column> find(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The columns with this role, in the file's order. */
  public List<Column> having(Role role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }
}
