package org.sightline.engine.example;

/** Hears how far the writing has come; called from the thread that asked for the district. */
@FunctionalInterface
public interface ExampleProgress {
  /** Hears nothing. */
  ExampleProgress SILENT = (rows, of) -> {};

  /**
   * So many student rows are written.
   *
   * @param rows rows written so far, never falling
   * @param of rows to write in all, at least {@code rows}
   */
  void written(long rows, long of);
}
