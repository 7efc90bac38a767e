package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Group;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;

/** Puts together what was found about each indicator. */
record Assembly(Counting counting, Recipe recipe, Verdicts verdicts) {

  List<IndicatorFindings> all(List<IndicatorRun> runs) {
    Optional<List<Cells>> overTime = recipe.time().map(counting::split);
    Map<String, List<Cells>> inPlaces = new HashMap<>();
    recipe.places().forEach(place -> inPlaces.put(place, counting.split(place)));
    List<Standings> standings = runs.stream().map(this::standings).toList();
    List<List<Finding>> tested = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      tested.add(tested(runs.get(i), standings.get(i)));
    }
    tested = new HeadlinePlaces(counting, recipe).fill(tested);
    List<IndicatorFindings> all = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      int at = i;
      IndicatorRun run = runs.get(i);
      Map<Group, String> ids =
          tested.get(i).stream().collect(Collectors.toMap(Finding::group, Finding::id));
      all.add(
          new IndicatorFindings(
              run.indicator(),
              run.everyone(),
              run.yardstick().value(Sample.of(run.everyone())),
              run.margin(),
              standings.get(i).shrinkage(),
              run.views(ids),
              tested.get(i),
              run.slices().untested(),
              overTime
                  .map(cells -> OverTimeAndPlace.trends(cells.get(at), recipe.time().orElseThrow()))
                  .orElse(List.of()),
              recipe.places().stream()
                  .flatMap(
                      place ->
                          OverTimeAndPlace.grids(
                              inPlaces.getOrDefault(place, List.of()).get(at), place)
                              .stream())
                  .toList()));
    }
    return all;
  }

  private Standings standings(IndicatorRun run) {
    Standings standings = new Standings(run);
    standings.rank(run.drafts().stream().filter(verdicts::headline).map(Draft::group).toList());
    return standings;
  }

  private List<Finding> tested(IndicatorRun run, Standings standings) {
    return Pressing.first(
            run.drafts().parallelStream().map(draft -> finding(run, draft, standings)))
        .toList();
  }

  private Finding finding(IndicatorRun run, Draft draft, Standings standings) {
    int support = recipe.thresholds().support();
    return new Finding(
        id(run.indicator(), draft.group()),
        run.indicator(),
        draft.group(),
        draft.slice().group().cell(),
        run.yardstick().value(draft.slice().group()),
        draft.comparisons(),
        new SliceTest(
            draft.test().statistic(), draft.test().p(), verdicts.adjusted(draft), draft.fisher()),
        standings.of(draft),
        verdicts.because(draft),
        verdicts.addition(draft),
        verdicts.headline(draft),
        Legal.disproportionality(run, draft, recipe.thresholds().risk()),
        Legal.fourFifths(run, draft, support),
        List.of());
  }

  static String id(Indicator indicator, Group group) {
    return indicator.name()
        + " | "
        + group.conditions().stream()
            .map(condition -> condition.attribute() + "=" + condition.level())
            .collect(Collectors.joining(" & "));
  }
}
