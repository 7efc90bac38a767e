package org.sightline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sightline.engine.example.ExampleDistrict;
import org.sightline.engine.example.ExampleResult;
import org.sightline.engine.example.ExampleSettings;
import org.sightline.engine.example.ExampleTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sightline generate}: an example district that is nobody's. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a believable example district with planted truths (in truth.json): data that is nobody's.",
      "The same seed gives the same bytes."
    },
    footer = {
      "",
      "Example:",
      "  sightline generate --students 3000 --years 2 --seed 7 --out district",
      "  sightline gaps district/students.csv"
    })
final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--students",
      paramLabel = "N",
      defaultValue = "3000",
      description = "Students in any one year (default ${DEFAULT-VALUE}).")
  private long students;

  @Option(
      names = "--years",
      paramLabel = "Y",
      defaultValue = "2",
      description = "School years (default ${DEFAULT-VALUE}).")
  private int years;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Any number (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write.")
  private Path out;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "TABLE",
      description =
          "Write these tables only: students, attendance_weekly, referrals, tutoring_weekly,"
              + " belonging_survey. Without it the two weekly tables are left out of very large"
              + " districts.")
  private List<String> only = List.of();

  @Option(
      names = "--nothing-planted",
      description = "No gap at all: for counting how often a tool sees gaps that are not there.")
  private boolean nothingPlanted;

  @Option(names = "--replace", description = "Replace an example district that stands there.")
  private boolean replace;

  @Override
  public Integer call() throws Exception {
    try (Progress progress = new Progress("Writing students")) {
      ExampleResult result = ExampleDistrict.write(settings(), out, progress::reached);
      print(result, spec.commandLine().getOut());
    }
    return ExitCode.RAN;
  }

  private ExampleSettings settings() {
    try {
      ExampleSettings settings = ExampleSettings.of(students, years, seed);
      settings = nothingPlanted ? settings.withNothingPlanted() : settings;
      settings = replace ? settings.replacingWhatIsThere() : settings;
      return only.isEmpty() ? settings : settings.with(chosen());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private EnumSet<ExampleTable> chosen() {
    EnumSet<ExampleTable> tables = EnumSet.noneOf(ExampleTable.class);
    for (String name : only) {
      try {
        tables.add(ExampleTable.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "There is no table \""
                + name
                + "\". Maybe one of "
                + java.util.Arrays.toString(ExampleTable.values()).toLowerCase(Locale.ROOT)
                + ".",
            e);
      }
    }
    return tables;
  }

  private static void print(ExampleResult result, PrintWriter out) {
    out.println("Wrote an example district to " + result.folder() + ":");
    for (ExampleResult.ExampleFile file : result.files()) {
      out.printf(
          Locale.ROOT,
          "  %-24s %,12d rows %,14d bytes%n",
          file.path().getFileName(),
          file.rows(),
          file.bytes());
    }
    result
        .leftOut()
        .forEach(
            table -> out.println("  left out: " + table.fileName() + " (" + table.grain() + ")"));
  }
}
