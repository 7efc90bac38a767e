package org.sightline.engine.intake;

import org.sightline.engine.dataset.Pseudonyms;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Marks;

/** Stores a pseudonym instead of what the cell says. */
final class PseudonymWriter implements CellWriter {

  private final int source;
  private final Pseudonyms pseudonyms;
  private final IssueTally blank;

  PseudonymWriter(int source, Pseudonyms pseudonyms, IssueTally blank) {
    this.source = source;
    this.pseudonyms = pseudonyms;
    this.blank = blank;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    String cell = Cell.trim(row.cell(source));
    if (Marks.isBlank(cell)) {
      blank.add(row.line());
      out.missing();
    } else {
      out.text(pseudonyms.of(cell));
    }
  }
}
