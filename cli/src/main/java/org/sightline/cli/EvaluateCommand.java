package org.sightline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.duckdb.DuckDbCellEngine;
import org.sightline.engine.duckdb.DuckDbSettings;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.EvaluationRefused;
import org.sightline.engine.evaluation.EvaluationRequest;
import org.sightline.engine.evaluation.Evaluator;
import org.sightline.engine.evaluation.Waves;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorCheck;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.indicator.IndicatorText;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.recipe.Recipe;
import org.sightline.report.evaluation.EvaluationJson;
import org.sightline.report.evaluation.EvaluationReport;
import org.sightline.report.evaluation.EvaluationSentences;
import org.sightline.report.evaluation.EvaluationSource;
import org.sightline.report.language.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
  @Mixin private WaveOptions waves;
  @Mixin private ReadOptions data;
  @Mixin private RecipeFile recipe;
  @Mixin private ContrastOptions groups;
  @Mixin private FidelityOption fidelity;
  @Mixin private AgreedOptions agreed;
  @Mixin private LanguageOption language;

  @Option(names = "--outcome", paramLabel = "WHAT", description = "As in sightline gaps.")
  private @Nullable String outcome;

  @Option(names = "--cluster", paramLabel = "COLUMN", description = "The column of schools.")
  private @Nullable String cluster;

  @Option(
      names = "--definition",
      paramLabel = "COLUMN",
      description = "A column naming the test or definition, which must not change.")
  private @Nullable String definition;

  @Option(names = "--margin", paramLabel = "SIZE", description = "Smallest change worth acting on.")
  private @Nullable BigDecimal margin;

  @Option(names = "--json", description = "Print JSON (see docs/json.md) and nothing else.")
  private boolean json;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the report (HTML) there.")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException {
    checkBeforeTheWork();
    Recipe known = recipe.read();
    try (Workspace workspace = data.workspace();
        DuckDbCellEngine engine =
            new DuckDbCellEngine(DuckDbSettings.usual(workspace.folder()), workspace.folder())) {
      Speech speech = Speech.of(language.chosen());
      EvaluationSource source =
          new EvaluationSource(
              "sightline " + Version.number(),
              LocalDate.now(java.time.ZoneId.systemDefault()),
              Invocation.command(spec));
      Evaluation evaluation = evaluation(engine, request(known, workspace), source);
      if (report != null) {
        TextFile.write(report, EvaluationReport.html(evaluation, speech, source));
      }
      print(evaluation, speech, source);
      return ExitCode.RAN;
    }
  }

  /** Whoever reads JSON finds the reason there as well. */
  private Evaluation evaluation(
      DuckDbCellEngine engine, EvaluationRequest request, EvaluationSource source) {
    try {
      return new Evaluator(engine).evaluate(request);
    } catch (EvaluationRefused refused) {
      if (json) {
        spec.commandLine().getOut().println(EvaluationJson.refused(refused, source));
      }
      throw refused;
    }
  }

  private void checkBeforeTheWork() throws UnusableFile {
    language.chosen();
    if (margin != null && margin.signum() <= 0) {
      throw new IndicatorException("--margin is " + margin + ". Maybe a number above 0.");
    }
    waves.check();
    groups.check();
    agreed.check();
    if (report != null) {
      TextFile.writable(report);
    }
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

  private EvaluationRequest request(Recipe known, Workspace workspace) throws UnusableFile {
    String schools =
        Needed.option(cluster == null ? known.cluster().orElse(null) : cluster, "cluster");
    Waves read = waves.read(data, choices(known), known.time(), workspace);
    Dictionary dictionary = read.datasets().get(0).dictionary();
    ContrastChoice choice = new ContrastChoice(dictionary);
    for (DatasetVersion each : read.datasets()) {
      IndicatorCheck.column(schools, each.dictionary());
    }
    return new EvaluationRequest(
        read,
        indicator(known, dictionary),
        groups.contrast(known, choice),
        groups.arms(read, choice),
        schools,
        Optional.ofNullable(definition),
        Optional.ofNullable(margin),
        known.thresholds(),
        fidelity.state(),
        Filter.NONE,
        agreed.agreed());
  }

  /** A column named as that of schools is a place, whatever it looks like. */
  private Choices choices(Recipe known) {
    Choices said = data.over(known.choices());
    return cluster == null ? said : ReadOptions.withRole(said, cluster, Role.PLACE);
  }

  private Indicator indicator(Recipe known, Dictionary dictionary) {
    if (outcome == null && known.indicators().size() == 1) {
      return known.indicators().get(0);
    }
    return IndicatorText.parse(Needed.option(outcome, "outcome"), dictionary);
  }
}
