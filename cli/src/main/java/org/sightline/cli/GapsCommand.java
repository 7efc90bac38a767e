package org.sightline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellsOfParts;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.duckdb.DuckDbCellEngine;
import org.sightline.engine.duckdb.DuckDbSettings;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.FindingsRequest;
import org.sightline.engine.findings.GapFinder;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.RecipeWriter;
import org.sightline.report.export.Csv;
import org.sightline.report.gaps.GapData;
import org.sightline.report.gaps.GapJson;
import org.sightline.report.gaps.GapReport;
import org.sightline.report.gaps.Provenance;
import org.sightline.report.language.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sightline gaps}: which gaps are real, how many students, and how sure. */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says in plain words which gaps are real, how many students stand behind each, and how sure"
          + " we are.",
      "Without any option it picks outcomes and attributes itself, and says which and why."
    },
    footer = {
      "",
      "Examples:",
      "  sightline gaps scores.csv",
      "  sightline gaps scores.csv --outcome 'reading>=240' --by race,disability --bar 0.6",
      "  sightline gaps scores.csv --report report.html --save-recipe reading.yaml",
      "  sightline gaps next-year.csv --recipe reading.yaml --report report.html"
    })
final class GapsCommand implements Callable<Integer> {

  private static final int TOP = 8;

  @Spec private CommandSpec spec;
  @Mixin private FileParameter file;
  @Mixin private ReadOptions data;
  @Mixin private RecipeFile recipe;
  @Mixin private RecipeOptions asked;
  @Mixin private WhereOption where;
  @Mixin private LanguageOption language;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the report (HTML) there.")
  private @Nullable Path report;

  @Option(names = "--save-recipe", paramLabel = "FILE", description = "Write the recipe used.")
  private @Nullable Path saveRecipe;

  @Option(names = "--json", description = "Print JSON (see docs/json.md) and nothing else.")
  private boolean json;

  @Option(names = "--csv", description = "Print one row per group as CSV and nothing else.")
  private boolean csv;

  @Option(names = "--explain", description = "Add what each number means and how it is made.")
  private boolean explain;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Gaps printed in full (default " + TOP + ").")
  private @Nullable Integer top;

  @Override
  public Integer call() throws IOException {
    checkBeforeTheWork();
    Recipe read = recipe.read();
    Recipe known = asked.over(read, data.over(read.choices()));
    try (Workspace workspace = data.workspace()) {
      DatasetVersion version = data.read(file.path(), known.choices(), workspace);
      WhereOption.Rows rows = where.rows(version.dictionary());
      Findings findings =
          find(
              new FindingsRequest(
                  version, asked.asking(known, version.dictionary()), rows.everywhere()),
              rows.parts(),
              workspace);
      SomethingToSay.check(findings);
      Provenance provenance =
          Invocation.provenance(findings, RecipeWriter.write(findings.recipe()), rows.together());
      if (report != null) {
        TextFile.write(report, GapReport.html(findings, language.chosen(), provenance));
      }
      if (saveRecipe != null) {
        TextFile.write(saveRecipe, provenance.recipe());
      }
      print(findings, provenance);
      return ExitCode.RAN;
    }
  }

  private void checkBeforeTheWork() throws UnusableFile {
    language.chosen();
    if (json && csv) {
      throw new TypeConversionException(
          "--json and --csv are both asked for. Maybe run it twice, once with each.");
    }
    if (json || csv) {
      Together.refuse("--explain", explain, json ? "--json" : "--csv", "it is for people to read");
      Together.refuse("--top", top != null, json ? "--json" : "--csv", "all groups are printed");
    }
    if (top != null && top < 0) {
      throw new TypeConversionException("--top is " + top + ". Maybe use 0 or more.");
    }
    if (report != null) {
      TextFile.writable(report);
    }
    if (saveRecipe != null) {
      TextFile.writable(saveRecipe);
    }
  }

  private static Findings find(FindingsRequest asked, List<Filter> parts, Workspace workspace) {
    DuckDbSettings settings = DuckDbSettings.usual(workspace.folder());
    try (CellEngine engine =
            new CellsOfParts(new DuckDbCellEngine(settings, workspace.folder()), parts);
        Progress progress = new Progress("Comparing")) {
      return new GapFinder(engine)
          .find(asked, (stage, share) -> progress.reached(Math.round(share * 100), 100));
    }
  }

  private void print(Findings findings, Provenance provenance) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(GapJson.of(findings, language.chosen(), provenance));
    } else if (csv) {
      out.print(Csv.of(GapData.of(findings)));
    } else {
      new GapsText(findings, Speech.of(language.chosen()), top == null ? TOP : top).print(out);
      if (explain) {
        new Explanation(findings).print(out);
      }
      if (report != null) {
        out.println();
        out.println("The report is in " + report + ".");
      }
    }
  }
}
