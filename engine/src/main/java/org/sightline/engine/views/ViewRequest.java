package org.sightline.engine.views;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.engine.recipe.Thresholds;

/**
 * What to look at.
 *
 * @param data the dataset version
 * @param recipe complete; its thresholds, time and cluster are used
 * @param indicator the question
 * @param axes one to three, crossed
 * @param filter which rows take part
 * @param reference what groups are compared with
 * @param place the column of places; empty for none
 */
public record ViewRequest(
    DatasetVersion data,
    Recipe recipe,
    Indicator indicator,
    List<Axis> axes,
    Filter filter,
    ReferenceChoice reference,
    Optional<String> place) {
  private static final int MOST_AXES = 3;

  public ViewRequest {
    axes = List.copyOf(axes);
    if (axes.isEmpty() || axes.size() > MOST_AXES) {
      throw new IllegalArgumentException(
          axes.size() + " attributes are crossed. Maybe choose one to " + MOST_AXES + ".");
    }
  }

  /** The recipe that makes the same comparison by itself. */
  public Recipe narrowed() {
    Thresholds usual = recipe.thresholds();
    return new Recipe(
        recipe.choices(),
        List.of(indicator),
        columns(),
        recipe.places(),
        recipe.time(),
        recipe.cluster(),
        reference,
        new Thresholds(
            usual.leastPeople(),
            usual.leastShown(),
            usual.margin(),
            usual.relativeMargin(),
            usual.meanMargin(),
            usual.alpha(),
            axes.size(),
            usual.multiplicity(),
            usual.risk()),
        recipe.pipelines());
  }

  List<String> columns() {
    return axes.stream().flatMap(axis -> axis.columns().stream()).distinct().toList();
  }

  /** Whether the group takes one condition from every axis. */
  boolean crosses(Group group) {
    return group.ways() == axes.size()
        && axes.stream().allMatch(axis -> group.conditions().stream().anyMatch(axis::has));
  }

  /** The group's condition on an axis. */
  static Optional<Condition> on(Axis axis, Group group) {
    return group.conditions().stream().filter(axis::has).findFirst();
  }
}
