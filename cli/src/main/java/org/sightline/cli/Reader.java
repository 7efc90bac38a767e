package org.sightline.cli;

import java.nio.file.Files;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.duckdb.DuckDbIntake;
import org.sightline.engine.intake.Choices;

/** Reads a file into a workspace, showing how far it is. */
final class Reader {

  private Reader() {}

  static DatasetVersion read(DataOptions options, Choices choices, Workspace workspace)
      throws UnusableFile {
    if (Files.isDirectory(options.file())) {
      throw new UnusableFile(options.file() + " is a folder. Maybe name one of the files in it.");
    }
    try (Progress progress = new Progress("Reading")) {
      return DuckDbIntake.create()
          .bring(
              options.file(),
              choices,
              workspace,
              (stage, done, total) -> progress.reached(before(stage) + 100 * done / total, 400));
    }
  }

  /** How much of four hundred parts is done before a stage begins. */
  private static long before(org.sightline.engine.intake.Progress.Stage stage) {
    return switch (stage) {
      case OPENING -> 0;
      case LOOKING -> 100;
      case STORING -> 200;
      case WRITING -> 300;
    };
  }
}
