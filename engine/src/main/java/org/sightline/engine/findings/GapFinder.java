package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.recipe.Choice;
import org.sightline.engine.recipe.CompletedRecipe;
import org.sightline.engine.recipe.Pipeline;
import org.sightline.engine.recipe.Recipe;

/**
 * Finds gaps: compares every group of up to three attributes that has enough people, accounts for
 * all tests of the run at once (over all indicators), and says which gaps are real. The same
 * request gives the same findings.
 */
public final class GapFinder {

  private final CellEngine engine;

  /** Finds gaps in cells that {@code engine} fetches. */
  public GapFinder(CellEngine engine) {
    this.engine = engine;
  }

  /**
   * Answers a request.
   *
   * @throws org.sightline.engine.indicator.IndicatorException when the recipe does not fit the data
   * @throws org.sightline.engine.cells.CellsRefused when the data cannot be counted so
   */
  public Findings find(FindingsRequest request, Progress progress) {
    CompletedRecipe completed = CompletedRecipe.of(request.recipe(), request.data());
    Recipe recipe = completed.recipe();
    Optional<Latest> latest = Latest.of(request, recipe);
    FindingsRequest now = latest.map(each -> each.narrow(request)).orElse(request);
    Counting counting = new Counting(engine, now, request, recipe);
    progress.reached("counting", 0);
    List<Cells> groups = counting.groups();
    Optional<List<Cells>> clusters = counting.clusters();
    progress.reached("comparing", 0.5);
    List<IndicatorRun> runs = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      int at = i;
      Optional<DesignEffects> effects =
          clusters.map(split -> new DesignEffects(split.get(at), recipe.cluster().orElseThrow()));
      runs.add(new IndicatorRun(groups.get(i), recipe, effects));
    }
    Verdicts verdicts = Verdicts.of(runs, recipe.thresholds());
    progress.reached("ranking", 0.7);
    List<IndicatorFindings> found = new Assembly(counting, recipe, verdicts).all(runs);
    progress.reached("ranking", 1);
    return new Findings(
        request.data(),
        recipe,
        choices(completed, latest),
        new Method(
            Method.VERSION,
            verdicts.tests(),
            recipe.reference(),
            recipe.thresholds(),
            recipe.cluster()),
        Pressing.first(
                found.stream().flatMap(each -> each.tested().stream()).filter(Finding::headline))
            .toList(),
        found,
        pipelines(now, recipe));
  }

  private static List<Choice> choices(CompletedRecipe completed, Optional<Latest> latest) {
    List<Choice> choices = new ArrayList<>(completed.choices());
    latest.ifPresent(
        each -> choices.add(new Choice(Choice.What.LATEST, each.level(), "time.latest")));
    return choices;
  }

  private List<PipelineCounts> pipelines(FindingsRequest request, Recipe recipe) {
    List<PipelineCounts> counts = new ArrayList<>();
    for (Pipeline pipeline : recipe.pipelines()) {
      Stages.count(engine, request, recipe, pipeline).ifPresent(counts::add);
    }
    return counts;
  }
}
