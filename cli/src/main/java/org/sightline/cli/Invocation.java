package org.sightline.cli;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.findings.Findings;
import org.sightline.report.export.ShellWord;
import org.sightline.report.gaps.Provenance;
import picocli.CommandLine.Model.CommandSpec;

/** What a reader needs to run the same again. */
final class Invocation {

  private Invocation() {}

  static Provenance provenance(Findings findings, String recipe, List<Filter> rows) {
    return Provenance.ofGaps(
        "sightline " + Version.number(),
        LocalDate.now(java.time.ZoneId.systemDefault()),
        findings.data().source().file(),
        recipe,
        rows);
  }

  /** The command line as it was given, but files by their names: folders say where people work. */
  static String command(CommandSpec spec) {
    List<Path> files =
        spec.args().stream()
            .filter(each -> each.getValue() instanceof Path)
            .map(each -> (Path) each.getValue())
            .toList();
    return "sightline "
        + spec.commandLine().getParseResult().originalArgs().stream()
            .map(argument -> ShellWord.of(bare(argument, files)))
            .collect(Collectors.joining(" "));
  }

  private static String bare(String argument, List<Path> files) {
    int sign = argument.startsWith("--") ? argument.indexOf('=') : -1;
    String value = argument.substring(sign + 1);
    for (Path file : files) {
      if (file.toString().equals(new File(value).getPath())) {
        return argument.substring(0, sign + 1) + file.getFileName();
      }
    }
    return argument;
  }
}
