package org.sightline.engine.dataset;

/**
 * Where every row went: read = used + set aside.
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
