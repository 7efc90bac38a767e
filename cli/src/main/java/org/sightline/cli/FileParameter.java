package org.sightline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The one file a verb looks at. */
final class FileParameter {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "CSV, TSV, Excel (.xlsx) or Parquet. How it is written is found by looking.")
  private Path file;

  Path path() {
    return file;
  }
}
