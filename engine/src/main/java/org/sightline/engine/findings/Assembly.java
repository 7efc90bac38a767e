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
    List<Map<Group, List<InPlaces>>> places = places(runs);
    Optional<List<Cells>> overTime = recipe.time().map(counting::split);
    Map<String, List<Cells>> inPlaces = new HashMap<>();
    recipe.places().forEach(place -> inPlaces.put(place, counting.split(place)));
    List<IndicatorFindings> all = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      int at = i;
      IndicatorRun run = runs.get(i);
      Standings standings = new Standings(run);
      standings.rank(headlines(run));
      List<Finding> tested =
          run.drafts().parallelStream()
              .map(draft -> finding(run, draft, standings, places.get(at)))
              .sorted(Pressing.FIRST)
              .toList();
      Map<Group, String> ids =
          tested.stream().collect(Collectors.toMap(Finding::group, Finding::id));
      all.add(
          new IndicatorFindings(
              run.indicator(),
              run.everyone(),
              run.yardstick().value(Sample.of(run.everyone())),
              run.margin(),
              standings.shrinkage(),
              run.views(ids),
              tested,
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

  private Finding finding(
      IndicatorRun run, Draft draft, Standings standings, Map<Group, List<InPlaces>> places) {
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
        verdicts.headline(draft) ? places.getOrDefault(draft.group(), List.of()) : List.of());
  }

  private List<Group> headlines(IndicatorRun run) {
    return run.drafts().stream().filter(verdicts::headline).map(Draft::group).toList();
  }

  /** For each indicator, in how many places its headlines show. */
  private List<Map<Group, List<InPlaces>>> places(List<IndicatorRun> runs) {
    List<Map<Group, List<InPlaces>>> all = new ArrayList<>();
    runs.forEach(run -> all.add(new HashMap<>()));
    List<Group> headlines =
        runs.stream().flatMap(run -> headlines(run).stream()).distinct().toList();
    for (String place : headlines.isEmpty() ? List.<String>of() : recipe.places()) {
      List<Cells> split = counting.split(place, headlines);
      for (int i = 0; i < runs.size(); i++) {
        Map<Group, List<InPlaces>> into = all.get(i);
        OverTimeAndPlace.inPlaces(split.get(i), place, recipe.thresholds().leastShown())
            .forEach(
                (group, count) -> into.computeIfAbsent(group, g -> new ArrayList<>()).add(count));
      }
    }
    return all;
  }

  static String id(Indicator indicator, Group group) {
    return indicator.name()
        + " | "
        + group.conditions().stream()
            .map(condition -> condition.attribute() + "=" + condition.level())
            .collect(Collectors.joining(" & "));
  }
}
