package org.sightline.engine.intake;

import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Decimal;

/** Stores the band in which a number lies. */
final class BandWriter implements CellWriter {

  private final int source;
  private final Bands bands;
  private final NumberRange range;
  private final Decimal decimal;
  private final NumberTallies tallies;

  BandWriter(int source, Bands bands, NumberRange range, Decimal decimal, NumberTallies tallies) {
    this.source = source;
    this.bands = bands;
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
    } else if (!range.holds(decimal.value())) {
      tallies.impossible().add(row.line());
      out.missing();
    } else {
      out.text(bands.of(decimal.value()));
    }
  }
}
