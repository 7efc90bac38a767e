package org.sightline.server.cycles;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Group;
import org.sightline.engine.recipe.Pipeline;

/**
 * Who of each group is there at each stage, as somebody sees it.
 *
 * @param pipeline the stages
 * @param by the attribute that tells people apart
 * @param at the time they are counted at, when the data hold several
 * @param rows groups with enough people to be shown, in the order of their levels
 * @param few how many groups have too few
 * @param parting where the paths part most, when that is more than chance
 */
public record StagesSeen(
    Pipeline pipeline,
    String by,
    Optional<String> at,
    List<Row> rows,
    int few,
    Optional<Parting> parting) {
  public StagesSeen {
    rows = List.copyOf(rows);
  }

  /**
   * A group.
   *
   * @param counts everyone in it, then those who reached each stage; never rising
   */
  public record Row(Group group, List<Long> counts) {
    public Row {
      counts = List.copyOf(counts);
    }

    /** How many of those at the stage before went on to this one, 0 to 1. */
    double wentOn(int stage) {
      return (double) counts.get(stage) / counts.get(stage - 1);
    }
  }

  /**
   * The step at which groups differ most.
   *
   * @param stage which stage is reached or not, counted from 0 for the first of the pipeline
   * @param fewest the group of whom the smallest share goes on
   * @param least that share, 0 to 1
   * @param most the group of whom the largest share goes on
   * @param largest that share, 0 to 1
   */
  public record Parting(int stage, Group fewest, double least, Group most, double largest) {}
}
