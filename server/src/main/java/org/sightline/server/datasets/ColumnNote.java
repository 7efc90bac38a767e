package org.sightline.server.datasets;

import java.util.Optional;
import org.sightline.engine.dataset.Role;
import org.sightline.server.access.PlaceLevel;

/**
 * What people said of a column.
 *
 * @param column its name, as in the file
 * @param label what people call it; empty when they call it by its name
 * @param notes what one should know when reading it
 * @param level for a place: the storey it names, where somebody said so
 * @param role what it is for, where somebody overruled what the version says
 */
public record ColumnNote(
    String column, String label, String notes, Optional<PlaceLevel> level, Optional<Role> role) {

  /** Nothing was said of this column. */
  public static ColumnNote blank(String column) {
    return new ColumnNote(column, "", "", Optional.empty(), Optional.empty());
  }

  /** The same column at this storey of the tree of places. */
  public ColumnNote at(Optional<PlaceLevel> newLevel) {
    return new ColumnNote(column, label, notes, newLevel, role);
  }

  boolean isBlank() {
    return equals(blank(column));
  }
}
