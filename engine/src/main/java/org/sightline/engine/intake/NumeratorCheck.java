package org.sightline.engine.intake;

import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Decimal;

/** Lets a numerator pass unless it is above its denominator. */
final class NumeratorCheck implements CellWriter {

  private final int numerator;
  private final int denominator;
  private final Decimal decimal;
  private final IssueTally above;
  private final CellWriter writer;

  NumeratorCheck(
      int numerator, int denominator, Decimal decimal, IssueTally above, CellWriter writer) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.decimal = decimal;
    this.above = above;
    this.writer = writer;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    if (decimal.read(Cell.trim(row.cell(numerator)))) {
      double counted = decimal.value();
      if (decimal.read(Cell.trim(row.cell(denominator))) && counted > decimal.value()) {
        above.add(row.line());
        out.missing();
        return;
      }
    }
    writer.write(row, out);
  }
}
