package org.sightline.benchmarks.verdict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.duckdb.DuckDbCellEngine;
import org.sightline.engine.duckdb.DuckDbIntake;
import org.sightline.engine.duckdb.DuckDbSettings;
import org.sightline.engine.evaluation.Arms;
import org.sightline.engine.evaluation.Contrast;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.EvaluationRequest;
import org.sightline.engine.evaluation.Evaluator;
import org.sightline.engine.evaluation.Waves;
import org.sightline.engine.indicator.IndicatorText;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.Progress;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.Known;
import org.sightline.statistics.change.TTest;
import org.sightline.statistics.fidelity.FidelityState;

/**
 * The difference between the gaps of two sets of schools, from a dataset that is there already.
 * Prints one line: estimate, standard error, degrees of freedom, seconds the first time, median of
 * further times. Arguments: the file, a folder for the workspace, how many further times.
 */
public final class VerdictBench {
  private VerdictBench() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[1]);
    try (Workspace workspace = Workspace.at(folder)) {
      DatasetVersion data =
          DuckDbIntake.create()
              .bring(Path.of(arguments[0]), Choices.NONE, workspace, Progress.SILENT);
      EvaluationRequest request =
          new EvaluationRequest(
              new Waves.Single(data),
              IndicatorText.parse("score", data.dictionary()),
              new Contrast("background", "B1", Optional.of("B0")),
              Optional.of(new Arms("tried", "yes", false)),
              "school",
              Optional.empty(),
              Optional.empty(),
              Thresholds.USUAL,
              FidelityState.UNKNOWN);
      List<Double> seconds = new ArrayList<>();
      Evaluation last = timed(request, folder, seconds);
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        last = timed(request, folder, seconds);
      }
      print(last, seconds.get(0), seconds.stream().skip(1).sorted().toList());
    }
  }

  private static Evaluation timed(EvaluationRequest request, Path folder, List<Double> seconds) {
    long began = System.nanoTime();
    try (DuckDbCellEngine engine = new DuckDbCellEngine(DuckDbSettings.usual(folder), folder)) {
      Evaluation evaluation = new Evaluator(engine).evaluate(request);
      seconds.add((System.nanoTime() - began) / 1e9);
      return evaluation;
    }
  }

  private static void print(Evaluation last, double first, List<Double> further) {
    TTest test = last.change().test().orElseThrow();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%.9f\t%.9f\t%.6f\t%.4f\t%.4f",
            ((Known) last.change().estimate()).value(),
            test.se(),
            test.df().orElseThrow(),
            first,
            further.get(further.size() / 2)));
  }
}
