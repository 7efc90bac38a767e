package org.sightline.engine.example;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was written.
 *
 * @param folder where
 * @param files every file, in the order a reader would open them
 * @param leftOut tables that were not written
 */
public record ExampleResult(Path folder, List<ExampleFile> files, Set<ExampleTable> leftOut) {
  public ExampleResult {
    files = List.copyOf(files);
    leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
  }

  /**
   * One file that was written.
   *
   * @param path where
   * @param rows data rows, the header not counted; 0 for a file without rows
   * @param bytes its size
   */
  public record ExampleFile(Path path, long rows, long bytes) {}
}
