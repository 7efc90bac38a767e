package org.sightline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.sightline.engine.example.ExampleDistrict;
import org.sightline.engine.example.ExampleSettings;
import org.sightline.engine.example.ExampleTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sightline demo}: an example district, analysed, with its report. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a small example district, finds its gaps, and writes the report.",
      "Nothing to bring, nothing to install; the data is nobody's."
    },
    footer = {"", "Example:", "  sightline demo"})
final class DemoCommand implements Callable<Integer> {

  private static final long STUDENTS = 3000;
  private static final long SEED = 7;

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "sightline-demo",
      description = "Where to write (default ${DEFAULT-VALUE}).")
  private Path out;

  @Override
  public Integer call() throws Exception {
    PrintWriter words = spec.commandLine().getOut();
    words.println("Making an example district of " + STUDENTS + " students in " + out + " …");
    words.flush();
    try (Progress progress = new Progress("Writing students")) {
      ExampleDistrict.write(
          ExampleSettings.of(STUDENTS, 1, SEED)
              .with(EnumSet.allOf(ExampleTable.class))
              .replacingWhatIsThere(),
          out,
          progress::reached);
    }
    Path report = out.resolve("report.html");
    CommandLine line = spec.commandLine().getParent();
    int code =
        line.execute(
            "gaps",
            out.resolve("students.csv").toString(),
            "--top",
            "3",
            "--report",
            report.toString(),
            "--save-recipe",
            out.resolve("recipe.yaml").toString());
    if (code == ExitCode.RAN) {
      words.println();
      words.println("Open " + report.toAbsolutePath().toUri() + " in a browser.");
      words.println("What was planted in the data is in " + out.resolve("truth.json") + ".");
    }
    return code;
  }
}
