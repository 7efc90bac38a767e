package org.sightline.engine.intake;

/**
 * Stores the band in which a number lies.
 *
 * @param number where it stands
 * @param bands to choose from
 */
record BandWriter(NumberCell number, Bands bands) implements CellWriter {

  @Override
  public void write(CurrentRow row, TableFilling out) {
    if (number.read(row)) {
      out.text(bands.of(number.decimal().value()));
    } else {
      out.missing();
    }
  }
}
