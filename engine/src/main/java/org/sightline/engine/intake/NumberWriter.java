package org.sightline.engine.intake;

import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Decimal;

/** Stores exact decimals with a fixed scale; whole numbers of people with scale 0. */
final class NumberWriter implements CellWriter {

  private final int source;
  private final int scale;
  private final NumberRange range;
  private final Decimal decimal;
  private final NumberTallies tallies;

  NumberWriter(int source, int scale, NumberRange range, Decimal decimal, NumberTallies tallies) {
    this.source = source;
    this.scale = scale;
    this.range = range;
    this.decimal = decimal;
    this.tallies = tallies;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    String cell = Cell.trim(row.cell(source));
    if (!decimal.read(cell)) {
      tallies.noNumber(cell, row.line());
      out.missing();
      return;
    }
    long unscaled = decimal.unscaledAt(scale);
    if (unscaled == Long.MIN_VALUE || !range.holds(decimal.value())) {
      tallies.impossible().add(row.line());
      out.missing();
      return;
    }
    if (decimal.rounded() || (decimal.scale() > scale && !exact())) {
      tallies.rounded().add(row.line());
    }
    out.number(unscaled);
  }

  /** Whether nothing but zeros stands beyond the scale. */
  private boolean exact() {
    long back = decimal.unscaledAt(scale);
    for (int i = scale; i < decimal.scale(); i++) {
      back *= 10;
    }
    return back == decimal.unscaled();
  }
}
