package org.sightline.engine.intake;

/** Told how far long work is. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = (stage, done, total) -> {};

  /** What is being done. */
  enum Stage {
    /** Every byte is looked at once. */
    OPENING,
    /** Every value is looked at once. */
    LOOKING,
    /** Rows are cleaned and stored. */
    STORING,
    /** The dataset version is written. */
    WRITING
  }

  /**
   * @param done of {@code total}, in bytes or rows
   * @param total at least 1
   */
  void at(Stage stage, long done, long total);
}
