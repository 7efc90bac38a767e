package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Pipeline;
import org.sightline.engine.recipe.Recipe;
import org.sightline.statistics.Direction;

/** Counts who passes which stage of a pipeline. */
public final class Stages {

  private Stages() {}

  /** Counts the groups of every attribute of the recipe; see the other form. */
  static Optional<PipelineCounts> count(
      CellEngine engine, FindingsRequest request, Recipe recipe, Pipeline pipeline) {
    return count(engine, request.data(), recipe.attributes(), pipeline, request.filter());
  }

  /**
   * Everyone and the groups of these attributes, stage by stage. Empty for published margins, which
   * do not say who passed two stages.
   *
   * @param engine where cells come from
   * @param filter which rows count
   * @throws org.sightline.engine.cells.CellsRefused when the data cannot be counted so
   */
  public static Optional<PipelineCounts> count(
      CellEngine engine,
      DatasetVersion data,
      List<String> among,
      Pipeline pipeline,
      Filter filter) {
    if (data.layout() instanceof Layout.Margins) {
      return Optional.empty();
    }
    List<String> attributes =
        among.stream().filter(each -> !pipeline.stages().contains(each)).toList();
    Indicator first =
        Indicator.of(new Criterion.IsTrue(pipeline.stages().get(0)), Direction.FAVOURABLE);
    List<Cell> cells =
        engine
            .cells(new CellQuery(data, List.of(first), attributes, 1, pipeline.stages(), filter))
            .get(0)
            .cells();
    Map<Group, long[]> counts = new LinkedHashMap<>();
    for (Cell cell : cells) {
      long[] reached =
          counts.computeIfAbsent(
              cell.group().without(pipeline.stages()),
              group -> new long[pipeline.stages().size() + 1]);
      long people = cell.n() + cell.missing();
      reached[0] += people;
      for (int stage = 0; stage < pipeline.stages().size(); stage++) {
        if (!cell.group().level(pipeline.stages().get(stage)).equals(Optional.of("true"))) {
          break;
        }
        reached[stage + 1] += people;
      }
    }
    List<PipelineCounts.Row> rows = new ArrayList<>();
    counts.forEach((group, reached) -> rows.add(row(group, reached)));
    return Optional.of(new PipelineCounts(pipeline, rows));
  }

  private static PipelineCounts.Row row(Group group, long[] reached) {
    List<Long> stages = new ArrayList<>();
    for (int stage = 1; stage < reached.length; stage++) {
      stages.add(reached[stage]);
    }
    return new PipelineCounts.Row(group, reached[0], stages);
  }
}
