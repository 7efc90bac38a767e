package org.sightline.engine.intake;

import org.sightline.engine.intake.profile.Decimal;

/**
 * Stores exact decimals with a fixed scale; whole numbers of people with scale 0.
 *
 * @param number where they stand
 * @param scale decimals kept
 */
record NumberWriter(NumberCell number, int scale) implements CellWriter {

  @Override
  public void write(CurrentRow row, TableFilling out) {
    if (!number.read(row)) {
      out.missing();
      return;
    }
    Decimal decimal = number.decimal();
    long unscaled = decimal.unscaledAt(scale);
    if (unscaled == Long.MIN_VALUE) {
      number.tallies().impossible().add(row.line());
      out.missing();
      return;
    }
    if (decimal.rounded() || (decimal.scale() > scale && !exact(decimal))) {
      number.tallies().rounded().add(row.line());
    }
    out.number(unscaled);
  }

  /** Whether nothing but zeros stands beyond the scale. */
  private boolean exact(Decimal decimal) {
    long back = decimal.unscaledAt(scale);
    for (int i = scale; i < decimal.scale(); i++) {
      back *= 10;
    }
    return back == decimal.unscaled();
  }
}
