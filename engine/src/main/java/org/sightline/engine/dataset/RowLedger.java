package org.sightline.engine.dataset;

/**
 * Where every row went: read = used + set aside. In a table with a column per group, each group of
 * each line counts as a row; where numerator and denominator stand on lines of their own, the lines
 * of one group count as one row.
 *
 * @param read data rows in the file
 * @param used rows in the dataset version
 * @param setAside rows left out, each explained by an {@link Issue}
 */
public record RowLedger(long read, long used, long setAside) {
  public RowLedger {
    if (read != used + setAside) {
      throw new IllegalArgumentException(
          "rows do not add up: read "
              + read
              + ", used "
              + used
              + ", set aside "
              + setAside
              + ". Maybe a row was dropped without an issue.");
    }
  }
}
