package org.sightline.engine.intake.source;

/** One pass over the data rows of a table, in the file's order. Not for more than one thread. */
public interface RowSource extends AutoCloseable {

  /**
   * Moves to the next row; blank lines are no rows.
   *
   * @return whether there is one
   * @throws org.sightline.engine.dataset.IntakeException when the file cannot be read further
   */
  boolean next();

  /** The line of the current row: 1 is the first line of the file (or of the sheet). */
  long line();

  /** How many cells the current row has; may differ from the header's. */
  int width();

  /** A cell of the current row, {@code ""} when blank; {@code i} from 0 to {@code width() - 1}. */
  String cell(int i);

  /** How far along the file this pass is, in the units of {@link TableFile#size()}. */
  long position();

  @Override
  void close();
}
