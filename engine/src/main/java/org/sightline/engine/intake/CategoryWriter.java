package org.sightline.engine.intake;

import java.util.List;
import java.util.Map;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Marks;

/** Stores text from a list; what is known of each value was decided before. */
final class CategoryWriter implements CellWriter {

  private final int source;
  private final Map<String, Fix> fixes;
  private final boolean many;
  private final IssueTally blank;
  private final IssueTally damaged;

  /**
   * @param fixes what to store for each value, listed unless there are {@code many}
   * @param many whether values come that are not in the list
   * @param blank counts missing values
   * @param damaged counts values with characters that could not be decoded
   */
  CategoryWriter(
      int source, Map<String, Fix> fixes, boolean many, IssueTally blank, IssueTally damaged) {
    this.source = source;
    this.fixes = fixes;
    this.many = many;
    this.blank = blank;
    this.damaged = damaged;
  }

  /** Whether there are too many values to list. */
  boolean many() {
    return many;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    String cell = row.cell(source);
    Fix fix = fixes.get(cell);
    if (fix == null) {
      cell = Cell.trim(cell);
      fix = fixes.get(cell);
    }
    if (fix == null) {
      fix = asItStands(cell);
    }
    fix.count(row.line());
    String value = fix.stored();
    if (value == null) {
      if (fix.blank()) {
        blank.add(row.line());
      }
      out.missing();
    } else {
      out.text(value);
    }
  }

  private Fix asItStands(String cell) {
    boolean nothing = Marks.isBlank(cell);
    return new Fix(
        cell, nothing ? null : cell, nothing, Damage.in(cell) ? List.of(damaged) : List.of());
  }
}
