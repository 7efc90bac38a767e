package org.sightline.engine.intake;

import java.nio.file.Path;
import java.util.List;
import org.sightline.engine.dataset.Level;

/**
 * A table being filled, value by value in the columns' order, then asked about and written. Every
 * method throws {@link org.sightline.engine.dataset.IntakeException} when the disk refuses.
 */
public interface TableFilling extends AutoCloseable {

  /** The next value of the row, for a category or a pseudonym. */
  void text(String value);

  /** The next value, in units of 10^-scale; scale 0 for whole numbers. */
  void number(long unscaled);

  /** The next value, yes or no. */
  void yes(boolean value);

  /** The next value is missing. */
  void missing();

  /** Ends the row that stands on {@code line}. */
  void endRow(long line);

  /** Says that no row follows. */
  void finish();

  /**
   * Looks for ids that repeat, and removes every row that equals an earlier one in each column.
   *
   * @param id number of the id column
   */
  Repeats removeRepeats(int id);

  /** Rows in the table. */
  long rows();

  /** Rows in which a column is missing. */
  long blanks(int column);

  /** The values of a column with their rows, most frequent first, at most {@code most}. */
  List<Level> levels(int column, int most);

  /** Writes the table as Parquet, its rows in the order they came. */
  void write(Path parquet);

  @Override
  void close();
}
