package org.sightline.server.cycles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.findings.Latest;
import org.sightline.engine.findings.PipelineCounts;
import org.sightline.engine.findings.Stages;
import org.sightline.engine.recipe.Pipeline;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.datasets.Prepared;
import org.sightline.statistics.Interval;
import org.sightline.statistics.rates.Wilson;
import org.springframework.stereotype.Component;

/** Counts, stage by stage, who is still there, and finds the step at which groups differ most. */
@Component
public class Leaving {
  private final ScopedCells cells;

  Leaving(ScopedCells cells) {
    this.cells = cells;
  }

  /**
   * The stages by the groups of one attribute, at the latest time; empty when the data cannot tell.
   */
  public Optional<StagesSeen> of(Viewer viewer, Prepared data, Pipeline pipeline, String by) {
    Optional<Latest> latest = Figures.latest(data, Filter.NONE);
    Filter now =
        latest
            .map(each -> new Filter(Map.of(each.column(), List.of(each.level()))))
            .orElse(Filter.NONE);
    return Stages.count(cells.as(viewer), data.data(), List.of(by), pipeline, now)
        .map(counts -> seen(data, counts, by, latest.map(Latest::level)));
  }

  private static StagesSeen seen(
      Prepared data, PipelineCounts counts, String by, Optional<String> at) {
    List<PipelineCounts.Row> groups =
        counts.rows().stream()
            .filter(row -> row.group().ways() == 1)
            .sorted(
                Comparator.comparing(
                    (PipelineCounts.Row row) -> row.group().level(by).orElse(""), new LevelOrder()))
            .toList();
    int least = data.recipe().thresholds().leastShown();
    List<StagesSeen.Row> rows =
        groups.stream()
            .filter(row -> row.people() >= least)
            .map(
                row ->
                    new StagesSeen.Row(
                        row.group(),
                        Stream.concat(Stream.of(row.people()), row.reached().stream()).toList()))
            .toList();
    return new StagesSeen(
        counts.pipeline(),
        by,
        at,
        rows,
        groups.size() - rows.size(),
        parting(rows, data.recipe().thresholds().leastPeople()));
  }

  /**
   * The step with the widest gap between two groups whose 95% intervals of going on stay apart.
   *
   * @param enough people a group needs before the step to be compared
   */
  static Optional<StagesSeen.Parting> parting(List<StagesSeen.Row> rows, int enough) {
    List<StagesSeen.Parting> found = new ArrayList<>();
    int stages = rows.isEmpty() ? 0 : rows.get(0).counts().size();
    for (int stage = 1; stage < stages; stage++) {
      int here = stage;
      List<StagesSeen.Row> compared =
          rows.stream()
              .filter(row -> row.counts().get(here - 1) >= enough)
              .sorted(Comparator.comparingDouble(row -> row.wentOn(here)))
              .toList();
      if (compared.size() > 1) {
        StagesSeen.Row low = compared.get(0);
        StagesSeen.Row high = compared.get(compared.size() - 1);
        if (ends(low, here).hi() < ends(high, here).lo()) {
          found.add(
              new StagesSeen.Parting(
                  here - 1, low.group(), low.wentOn(here), high.group(), high.wentOn(here)));
        }
      }
    }
    return found.stream().max(Comparator.comparingDouble(each -> each.largest() - each.least()));
  }

  private static Interval ends(StagesSeen.Row row, int stage) {
    return Wilson.ends(row.wentOn(stage), row.counts().get(stage - 1));
  }
}
