package org.sightline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import org.sightline.engine.example.ExampleDistrict;
import org.sightline.engine.example.ExampleSettings;
import org.sightline.engine.example.ExampleTable;
import org.sightline.engine.example.ExampleWriteException;
import picocli.CommandLine;

/** The demo without a server: an example district, analysed, with its report. */
final class DemoReport {
  private static final long STUDENTS = 3000;
  private static final long SEED = 7;

  private DemoReport() {}

  static int write(CommandLine demo, Path folder)
      throws ExampleWriteException, InterruptedException {
    PrintWriter words = demo.getOut();
    words.println("Making an example district of " + STUDENTS + " students in " + folder + " …");
    words.flush();
    try (Progress progress = new Progress("Writing students")) {
      ExampleDistrict.write(
          ExampleSettings.of(STUDENTS, 1, SEED)
              .with(EnumSet.allOf(ExampleTable.class))
              .replacingWhatIsThere(),
          folder,
          progress::reached);
    }
    Path report = folder.resolve("report.html");
    int code =
        demo.getParent()
            .execute(
                "gaps",
                folder.resolve("students.csv").toString(),
                "--top",
                "3",
                "--report",
                report.toString(),
                "--save-recipe",
                folder.resolve("recipe.yaml").toString());
    if (code == ExitCode.RAN) {
      words.println();
      words.println("Open " + report.toAbsolutePath().toUri() + " in a browser.");
      words.println("What was planted in the data is in " + folder.resolve("truth.json") + ".");
    }
    return code;
  }
}
