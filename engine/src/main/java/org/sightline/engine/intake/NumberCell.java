package org.sightline.engine.intake;

import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Decimal;

/**
 * A cell in which a number should stand.
 *
 * @param source its position in the row
 * @param range the numbers that can be
 * @param decimal holds the number read last
 * @param tallies what is counted where there is none
 */
record NumberCell(int source, NumberRange range, Decimal decimal, NumberTallies tallies) {

  /** Whether the row holds a number that can be; what stands there otherwise is counted. */
  boolean read(CurrentRow row) {
    String cell = Cell.trim(row.cell(source));
    if (!decimal.read(cell)) {
      tallies.noNumber(cell, row.line());
      return false;
    }
    if (!range.holds(decimal.value())) {
      tallies.impossible().add(row.line());
      return false;
    }
    return true;
  }
}
