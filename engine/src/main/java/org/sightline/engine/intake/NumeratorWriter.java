package org.sightline.engine.intake;

import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Decimal;

/** Stores how many people a percent of a denominator stands for, to the nearest whole person. */
final class NumeratorWriter implements CellWriter {

  private final int percent;
  private final int denominator;
  private final int hundred;
  private final Decimal decimal;
  private final IssueTally derived;

  /**
   * @param hundred what stands for all of the denominator: 100, or 1 for shares
   */
  NumeratorWriter(int percent, int denominator, int hundred, Decimal decimal, IssueTally derived) {
    this.percent = percent;
    this.denominator = denominator;
    this.hundred = hundred;
    this.decimal = decimal;
    this.derived = derived;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    if (!decimal.read(Cell.trim(row.cell(percent)))) {
      out.missing();
      return;
    }
    double share = decimal.value() / hundred;
    boolean counted = decimal.read(Cell.trim(row.cell(denominator)));
    double people = decimal.value();
    if (!counted || people < 0 || share < 0 || share > 1) {
      out.missing();
      return;
    }
    derived.add(row.line());
    out.number(Math.round(share * people));
  }
}
