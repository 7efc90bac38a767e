package org.sightline.engine.findings;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.duckdb.DuckDbCellEngine;
import org.sightline.engine.duckdb.DuckDbIntake;
import org.sightline.engine.duckdb.DuckDbSettings;
import org.sightline.engine.recipe.Recipe;

/** The whole way from a file to findings. */
final class FromFile {

  private FromFile() {}

  static Findings find(Path file, Path folder, Recipe recipe) {
    try (Workspace workspace = Workspace.at(folder);
        CellEngine engine = new DuckDbCellEngine(DuckDbSettings.usual(folder), folder)) {
      DatasetVersion data =
          DuckDbIntake.create()
              .bring(
                  file, recipe.choices(), workspace, org.sightline.engine.intake.Progress.SILENT);
      return new GapFinder(engine).find(FindingsRequest.of(data, recipe), Progress.NONE);
    }
  }

  /** A file of the real data beside the project, or the test is skipped aloud. */
  static Path real(String name) {
    Path file =
        Path.of(System.getProperty("sightline.root"))
            .resolve("../shared/data")
            .resolve(name)
            .normalize();
    assumeTrue(Files.exists(file), "skipped: the real data is not here: " + name);
    return file;
  }
}
