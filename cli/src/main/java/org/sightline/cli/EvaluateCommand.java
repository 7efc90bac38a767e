package org.sightline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.duckdb.DuckDbCellEngine;
import org.sightline.engine.duckdb.DuckDbIntake;
import org.sightline.engine.duckdb.DuckDbSettings;
import org.sightline.engine.evaluation.Arms;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.EvaluationRequest;
import org.sightline.engine.evaluation.Evaluator;
import org.sightline.engine.evaluation.Waves;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorCheck;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.indicator.IndicatorText;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.RecipeReader;
import org.sightline.report.evaluation.EvaluationJson;
import org.sightline.report.evaluation.EvaluationReport;
import org.sightline.report.evaluation.EvaluationSentences;
import org.sightline.report.evaluation.EvaluationSource;
import org.sightline.report.language.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sightline evaluate}: did the gap narrow, and what can the data bear? */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says whether a gap changed, how sure that is, and what speaks against it.",
      "Without --compare it looks before and after; without periods it compares places."
    },
    footer = {
      "",
      "Examples:",
      "  sightline evaluate scores.csv --outcome 'reading>=240' --by el --cluster school --period"
          + " year",
      "  sightline evaluate --baseline a.csv --follow-up b.csv --outcome passed --by el --cluster"
          + " school",
      "  sightline evaluate scores.csv --outcome math --by minority --compare sector --cluster"
          + " school"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private FidelityOption fidelity;
  @Mixin private LanguageOption language;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "All waves in one file; or use --baseline and --follow-up.")
  private @Nullable Path file;

  @Option(names = "--baseline", paramLabel = "FILE", description = "The first wave.")
  private @Nullable Path baseline;

  @Option(names = "--follow-up", paramLabel = "FILE", description = "The second wave.")
  private @Nullable Path followUp;

  @Option(names = "--outcome", paramLabel = "WHAT", description = "As in sightline gaps.")
  private @Nullable String outcome;

  @Option(names = "--by", paramLabel = "COLUMN[=GROUP]", description = "Whose gap it is.")
  private @Nullable String by;

  @Option(names = "--reference", paramLabel = "LEVEL", description = "The other side.")
  private @Nullable String reference;

  @Option(names = "--compare", paramLabel = "COLUMN", description = "Intervention or comparison.")
  private @Nullable String compare;

  @Option(names = "--intervention", paramLabel = "LEVEL", description = "Which is which.")
  private @Nullable String intervention;

  @Option(names = "--cluster", paramLabel = "COLUMN", description = "The column of schools.")
  private @Nullable String cluster;

  @Option(names = "--period", paramLabel = "COLUMN", description = "The column of periods.")
  private @Nullable String period;

  @Option(names = "--before", paramLabel = "PERIOD", description = "Default: the last but one.")
  private @Nullable String before;

  @Option(names = "--after", paramLabel = "PERIOD", description = "Default: the last.")
  private @Nullable String after;

  @Option(
      names = "--definition",
      paramLabel = "COLUMN",
      description = "A column naming the test or definition, which must not change.")
  private @Nullable String definition;

  @Option(names = "--recipe", paramLabel = "FILE", description = "A recipe (YAML).")
  private @Nullable Path recipe;

  @Option(names = "--margin", paramLabel = "SIZE", description = "Smallest change worth acting on.")
  private @Nullable BigDecimal margin;

  @Option(names = "--assigned-by-lot", description = "Schools were drawn by lot.")
  private boolean byLot;

  @Option(names = "--json", description = "Print JSON (see docs/json.md) and nothing else.")
  private boolean json;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the report (HTML) there.")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException {
    if (margin != null && margin.signum() <= 0) {
      throw new IndicatorException("--margin is " + margin + ". Maybe a number above 0.");
    }
    Recipe known =
        recipe == null
            ? Recipe.EMPTY
            : RecipeReader.read(Files.readString(TextFile.readable(recipe)));
    try (Workspace workspace = Workspace.temporary();
        DuckDbCellEngine engine =
            new DuckDbCellEngine(DuckDbSettings.usual(workspace.folder()), workspace.folder())) {
      Evaluation evaluation = new Evaluator(engine).evaluate(request(known, workspace));
      Speech speech = Speech.of(language.chosen());
      EvaluationSource source =
          new EvaluationSource(
              "sightline " + Version.number(),
              LocalDate.now(java.time.ZoneId.systemDefault()),
              command());
      if (report != null) {
        TextFile.write(report, EvaluationReport.html(evaluation, speech, source));
      }
      print(evaluation, speech, source);
      return ExitCode.RAN;
    }
  }

  /** The command line with the files' names only: folders say where a person works. */
  private String command() {
    return "sightline evaluate "
        + spec.commandLine().getParseResult().originalArgs().stream()
            .map(EvaluateCommand::withoutFolder)
            .collect(java.util.stream.Collectors.joining(" "));
  }

  private static String withoutFolder(String argument) {
    int end = argument.lastIndexOf(java.io.File.separatorChar);
    boolean path = end >= 0 && !argument.contains("=");
    String bare = path ? argument.substring(end + 1) : argument;
    return bare.matches("[\\w.,@%+=:/-]+") ? bare : "'" + bare.replace("'", "'\\''") + "'";
  }

  private void print(Evaluation evaluation, Speech speech, EvaluationSource source) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(EvaluationJson.of(evaluation, speech, source));
      return;
    }
    EvaluationSentences sentences = new EvaluationSentences(evaluation, speech);
    sentences.answer().forEach(out::println);
    out.println();
    sentences.support().forEach(out::println);
    sentences.warnings().forEach(warning -> out.println("  ! " + warning));
    if (report != null) {
      out.println();
      out.println("The report is in " + report + ".");
    }
  }

  private EvaluationRequest request(Recipe known, Workspace workspace) {
    Waves waves = waves(known, workspace);
    Dictionary dictionary = waves.datasets().get(0).dictionary();
    ContrastChoice choice = new ContrastChoice(dictionary);
    String groups =
        needed(by == null && known.attributes().size() == 1 ? known.attributes().get(0) : by, "by");
    String schools = needed(cluster == null ? known.cluster().orElse(null) : cluster, "cluster");
    for (DatasetVersion data : waves.datasets()) {
      IndicatorCheck.column(schools, data.dictionary());
    }
    return new EvaluationRequest(
        waves,
        indicator(known, dictionary),
        choice.contrast(groups, Optional.ofNullable(reference)),
        Optional.ofNullable(compare)
            .map(
                column ->
                    new Arms(
                        column,
                        choice.intervention(
                            column,
                            Optional.ofNullable(intervention),
                            waves instanceof Waves.Single),
                        byLot)),
        schools,
        Optional.ofNullable(definition),
        Optional.ofNullable(margin),
        known.thresholds(),
        fidelity.state());
  }

  private Indicator indicator(Recipe known, Dictionary dictionary) {
    if (outcome == null && known.indicators().size() == 1) {
      return known.indicators().get(0);
    }
    return IndicatorText.parse(needed(outcome, "outcome"), dictionary);
  }

  private Waves waves(Recipe known, Workspace workspace) {
    if (baseline != null && followUp != null && file == null) {
      return new Waves.Files(read(baseline, workspace), read(followUp, workspace));
    }
    if (file == null || baseline != null || followUp != null) {
      throw new IndicatorException(
          "either one FILE or both --baseline and --follow-up are needed. Maybe one is missing.");
    }
    DatasetVersion data = read(file, workspace);
    Optional<String> time = Optional.ofNullable(period).or(known::time);
    return time.<Waves>map(
            column -> {
              IndicatorCheck.column(column, data.dictionary());
              return new Waves.Periods(
                  data, column, Optional.ofNullable(before), Optional.ofNullable(after));
            })
        .orElseGet(() -> new Waves.Single(data));
  }

  /** The columns that were named have their roles from that, whatever they look like. */
  private DatasetVersion read(Path path, Workspace workspace) {
    Choices choices = Choices.NONE;
    if (cluster != null) {
      choices = choices.with(cluster, ColumnChoice.of(org.sightline.engine.dataset.Role.PLACE));
    }
    return DuckDbIntake.create().bring(path, choices, workspace, (stage, done, total) -> {});
  }

  private static String needed(@Nullable String said, String option) {
    if (said == null) {
      throw new IndicatorException(
          "--" + option + " is missing. Maybe look at: sightline evaluate --help.");
    }
    return said;
  }
}
