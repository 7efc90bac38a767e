package org.sightline.engine.findings;

import java.util.List;
import org.sightline.engine.cells.Group;
import org.sightline.engine.recipe.Pipeline;

/**
 * How many people of each group reach each stage.
 *
 * @param pipeline the stages
 * @param rows everyone first, then every group of every attribute
 */
public record PipelineCounts(Pipeline pipeline, List<Row> rows) {
  public PipelineCounts {
    rows = List.copyOf(rows);
  }

  /**
   * One group.
   *
   * @param group who
   * @param people everyone in it
   * @param reached for each stage, the people who passed it and all before it; never rising
   */
  public record Row(Group group, long people, List<Long> reached) {
    public Row {
      reached = List.copyOf(reached);
    }
  }
}
