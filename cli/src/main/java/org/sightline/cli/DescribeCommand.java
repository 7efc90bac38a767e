package org.sightline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.intake.Choices;
import org.sightline.report.export.Json;
import org.sightline.report.findings.IssueText;
import org.sightline.report.findings.ReasonWords;
import org.sightline.report.gaps.DataJson;
import org.sightline.report.language.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sightline describe}: how a file was understood, and what is wrong with it. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = "Says how a file was understood: its columns and their roles, and what is wrong.",
    footer = {"", "Example:", "  sightline describe scores.csv --role school=place"})
final class DescribeCommand implements Callable<Integer> {

  private static final int LEVELS = 5;

  @Spec private CommandSpec spec;
  @Mixin private FileParameter file;
  @Mixin private ReadOptions data;
  @Mixin private LanguageOption language;

  @Option(names = "--json", description = "Print JSON (see docs/json.md).")
  private boolean json;

  @Override
  public Integer call() throws UnusableFile {
    Speech speech = Speech.of(language.chosen());
    try (Workspace workspace = data.workspace()) {
      DatasetVersion version = data.read(file.path(), data.over(Choices.NONE), workspace);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.of(DataJson.of(version)));
      } else {
        print(version, speech, out);
      }
      return ExitCode.RAN;
    }
  }

  private static void print(DatasetVersion version, Speech speech, PrintWriter out) {
    IssueText issues = new IssueText(speech);
    out.println(version.source().file() + " (" + version.source().format() + ")");
    out.println(issues.ledger(version.ledger()) + ".");
    out.println();
    for (Column column : version.dictionary().columns()) {
      out.printf(
          Locale.ROOT,
          "  %-10s %-28s %s%n",
          column.role().name().toLowerCase(Locale.ROOT),
          column.name(),
          ReasonWords.say(column.because(), speech));
      if (!column.levels().isEmpty() && column.levels().size() <= 60) {
        out.printf("  %-10s %-28s   %s%n", "", "", levels(column, speech));
      }
    }
    out.println();
    IssueLines.print(version, speech, out);
  }

  private static String levels(Column column, Speech speech) {
    String shown =
        column.levels().stream().limit(LEVELS).map(Level::value).collect(Collectors.joining(" | "));
    int more = column.levels().size() - LEVELS;
    return more > 0 ? shown + " | … (" + speech.count(more) + " more)" : shown;
  }
}
