package org.sightline.engine.intake;

import java.util.Map;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Marks;

/** Stores text from a list; what is known of each value was decided before. */
final class CategoryWriter implements CellWriter {

  private final int source;
  private final Map<String, Fix> fixes;
  private final IssueTally blank;
  private final IssueTally damaged;

  /**
   * @param fixes what to store for each value that is not stored as it stands
   * @param blank counts missing values
   * @param damaged counts values with characters that could not be decoded
   */
  CategoryWriter(int source, Map<String, Fix> fixes, IssueTally blank, IssueTally damaged) {
    this.source = source;
    this.fixes = fixes;
    this.blank = blank;
    this.damaged = damaged;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    String cell = Cell.trim(row.cell(source));
    Fix fix = fixes.get(cell);
    String value = fix == null ? cell : fix.stored();
    if (fix != null) {
      fix.count(row.line());
    }
    if (value == null || Marks.isBlank(value)) {
      if (fix == null || fix.blank()) {
        blank.add(row.line());
      }
      out.missing();
      return;
    }
    if (Damage.in(value)) {
      damaged.add(row.line());
    }
    out.text(value);
  }
}
