package org.sightline.statistics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of real data files that stands beside the project on some machines. */
public final class DataFolder {

  private DataFolder() {}

  /** The file, or a test skipped aloud. */
  public static Path file(String name) {
    Path file =
        Path.of(System.getProperty("sightline.root", ".")).resolve("../shared/data").resolve(name);
    assumeTrue(Files.isReadable(file), () -> "skipped: no data file " + name + " on this machine");
    return file.normalize();
  }
}
