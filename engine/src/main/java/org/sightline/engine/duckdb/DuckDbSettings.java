package org.sightline.engine.duckdb;

import java.nio.file.Path;

/**
 * What DuckDB may use of the machine.
 *
 * @param threads worker threads, at least 1
 * @param memoryMegabytes memory before it spills to {@code scratch}, at least 64
 * @param scratch folder for what does not fit; lies inside the workspace and is made when needed
 */
public record DuckDbSettings(int threads, int memoryMegabytes, Path scratch) {

  private static final int USUAL_MEGABYTES = 2048;

  public DuckDbSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + ". Maybe you meant 1.");
    }
    if (memoryMegabytes < 64) {
      throw new IllegalArgumentException(
          "memory is " + memoryMegabytes + " MB. Maybe you meant gigabytes: DuckDB needs 64 MB.");
    }
    scratch = scratch.toAbsolutePath().normalize();
  }

  /** Every processor and 2 GB, spilling into {@code workspace/scratch}. */
  public static DuckDbSettings usual(Path workspace) {
    return new DuckDbSettings(
        Runtime.getRuntime().availableProcessors(), USUAL_MEGABYTES, workspace.resolve("scratch"));
  }
}
