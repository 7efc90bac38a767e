package org.sightline.engine.intake;

import java.util.Optional;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.YesNo;

/** Stores yes or no. */
final class YesNoWriter implements CellWriter {

  private final int source;
  private final NumberTallies tallies;

  YesNoWriter(int source, NumberTallies tallies) {
    this.source = source;
    this.tallies = tallies;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    String cell = Cell.trim(row.cell(source));
    Optional<Boolean> value = YesNo.of(cell);
    if (value.isPresent()) {
      out.yes(value.get());
    } else {
      tallies.noNumber(cell, row.line());
      out.missing();
    }
  }
}
