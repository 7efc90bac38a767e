package org.sightline.server.cycles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.recipe.Pipeline;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.springframework.stereotype.Component;

/** Suggests where to look when one asks why. */
@Component
public class Suggestions {
  private static final int MOST = 6;

  private final Datasets datasets;
  private final WeekByWeek weeks;

  Suggestions(Datasets datasets, WeekByWeek weeks) {
    this.datasets = datasets;
    this.weeks = weeks;
  }

  /** What the data suggest, the dataset that the cycle began with first. */
  public List<Suggestion> of(Viewer viewer, Cycle cycle) {
    Optional<NumberSource> began =
        cycle.start() instanceof Start.FromFinding found
            ? Optional.of(found.number())
            : Optional.empty();
    List<Suggestion> all = new ArrayList<>();
    datasets.all().stream()
        .map(Dataset::key)
        .sorted(
            Comparator.comparing(
                (String key) -> began.filter(each -> each.dataset().equals(key)).isEmpty()))
        .map(datasets::prepared)
        .flatMap(Optional::stream)
        .forEach(data -> all.addAll(in(viewer, data, began)));
    all.sort(Comparator.comparing(each -> !(each instanceof Suggestion.Weeks)));
    return all.stream().limit(MOST).toList();
  }

  /** The groups of a dataset that left their usual range, week by week. */
  public List<Series> broken(Viewer viewer, Prepared data) {
    try {
      return weeks.broken(viewer, data);
    } catch (OutOfSight | CellsRefused nothing) {
      return List.of();
    }
  }

  /** The year whose weeks {@link #broken} looks at; empty when the data do not say. */
  public Optional<String> year(Prepared data) {
    return WeekByWeek.year(data);
  }

  private List<Suggestion> in(Viewer viewer, Prepared data, Optional<NumberSource> began) {
    List<Suggestion> all = new ArrayList<>();
    broken(viewer, data).stream()
        .limit(1)
        .forEach(series -> all.add(new Suggestion.Weeks(data, series)));
    if (!(data.data().layout() instanceof Layout.Margins)) {
      for (Pipeline pipeline : data.recipe().pipelines()) {
        attribute(data, pipeline, began)
            .ifPresent(each -> all.add(new Suggestion.Stages(data, pipeline, each)));
      }
    }
    data.data().dictionary().having(Role.ATTRIBUTE).stream()
        .filter(column -> column.concept().filter("infraction"::equals).isPresent())
        .limit(1)
        .forEach(column -> all.add(new Suggestion.Kinds(data, column.name())));
    return all;
  }

  /** The attribute of the finding, where the recipe tells people apart by it; else its first. */
  private static Optional<String> attribute(
      Prepared data, Pipeline pipeline, Optional<NumberSource> began) {
    List<String> apart =
        data.recipe().attributes().stream()
            .filter(each -> !pipeline.stages().contains(each))
            .toList();
    return began.stream()
        .flatMap(each -> each.group().conditions().stream())
        .map(Condition::attribute)
        .filter(apart::contains)
        .findFirst()
        .or(() -> apart.stream().findFirst());
  }
}
