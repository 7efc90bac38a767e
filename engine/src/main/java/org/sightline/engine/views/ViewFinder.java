package org.sightline.engine.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.cells.HeldBack;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.findings.ComparedGroups;
import org.sightline.engine.findings.FindingsRequest;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.rates.MeanValue;
import org.sightline.statistics.rates.Wilson;

/**
 * Looks at one question: how its groups stand and whether their gaps are real, then the same groups
 * in each place and at each time. At most four questions to the engine.
 */
public final class ViewFinder {

  private final CellEngine engine;

  /** Looks at cells that {@code engine} fetches. */
  public ViewFinder(CellEngine engine) {
    this.engine = engine;
  }

  /**
   * Answers a request.
   *
   * @throws org.sightline.engine.cells.CellsRefused when the data cannot be counted so
   */
  public Viewed find(ViewRequest request) {
    Recipe recipe = request.narrowed();
    ComparedGroups compared =
        ComparedGroups.of(engine, new FindingsRequest(request.data(), recipe, request.filter()));
    int least = recipe.thresholds().leastShown();
    List<Viewed.Row> counted =
        compared.groups().stream()
            .filter(each -> request.crosses(each.cell().group()))
            .map(Viewed.Row::of)
            .toList();
    HeldBack guard =
        HeldBack.of(
            counted.stream().map(Viewed.Row::cell).toList(),
            adding(request),
            least,
            recipe.thresholds().support(),
            Set.of());
    Set<Group> held = guard.groups();
    List<Viewed.Row> rows =
        counted.stream()
            .map(row -> held.contains(row.group()) ? row.heldBack(least) : row)
            .toList();
    List<Group> groups = new ArrayList<>(rows.stream().map(Viewed.Row::group).toList());
    groups.add(Group.EVERYONE);
    Filter now =
        compared
            .latest()
            .flatMap(
                latest ->
                    recipe.time().map(time -> new Filter(Map.of(time, List.of(latest.name())))))
            .map(request.filter()::and)
            .orElse(request.filter());
    return new Viewed(
        request,
        compared,
        new Viewed.Row(Group.EVERYONE, compared.everyone(), compared.value(), Optional.empty()),
        rows,
        guard.givesAway(),
        request.place().flatMap(place -> split(request, place, now, groups, held)),
        recipe
            .time()
            .flatMap(
                time -> split(request, time, without(request.filter(), time), groups, Set.of())));
  }

  /** The groups at every level of one more column; empty where that cannot be asked. */
  private Optional<Viewed.Split> split(
      ViewRequest request, String by, Filter filter, List<Group> groups, Set<Group> heldBack) {
    boolean margins = request.data().layout() instanceof Layout.Margins;
    if (request.columns().contains(by)
        || (margins && request.data().dictionary().find(by).isEmpty())) {
      return Optional.empty();
    }
    int ways = margins ? 1 : request.axes().size();
    List<Cell> cells =
        engine
            .cells(
                new CellQuery(
                    request.data(),
                    List.of(request.indicator()),
                    request.columns(),
                    ways,
                    List.of(by),
                    filter))
            .get(0)
            .cells();
    cells =
        cells.stream().filter(cell -> groups.contains(cell.group().without(List.of(by)))).toList();
    int least = request.recipe().thresholds().leastShown();
    Set<Group> held = held(request, by, cells, heldBack);
    Map<String, Map<Group, Viewed.At>> byLevel = new TreeMap<>(new LevelOrder());
    for (Cell cell : cells) {
      Group group = cell.group().without(List.of(by));
      byLevel
          .computeIfAbsent(
              cell.group().level(by).orElse(Column.NOT_REPORTED), level -> new HashMap<>())
          .put(
              group,
              new Viewed.At(
                  cell.as(group),
                  held.contains(cell.group()) ? HeldBack.value(least) : value(request, cell)));
    }
    return byLevel.size() < 2
        ? Optional.empty()
        : Optional.of(Viewed.Split.of(by, groups, byLevel));
  }

  /** The attributes along which the groups add up to everyone. */
  private static List<String> adding(ViewRequest request) {
    return request.axes().stream().filter(Axis.Levels.class::isInstance).map(Axis::name).toList();
  }

  /** Places add up to the whole, whose row is on the page; times add up to nothing shown. */
  private static Set<Group> held(
      ViewRequest request, String by, List<Cell> cells, Set<Group> heldBack) {
    List<String> attributes = new ArrayList<>(adding(request));
    if (request.place().filter(by::equals).isPresent()) {
      attributes.add(by);
    }
    Set<Group> already = new HashSet<>();
    for (Cell cell : cells) {
      if (heldBack.contains(cell.group().without(List.of(by)))) {
        already.add(cell.group());
      }
    }
    Thresholds thresholds = request.recipe().thresholds();
    return HeldBack.of(cells, attributes, thresholds.leastShown(), thresholds.support(), already)
        .groups();
  }

  private static Estimate value(ViewRequest request, Cell cell) {
    return request.indicator().isMean() ? MeanValue.of(cell.moments()) : Wilson.share(cell.tally());
  }

  private static Filter without(Filter filter, String column) {
    Map<String, List<String>> others = new TreeMap<>(filter.allowed());
    others.remove(column);
    return new Filter(others);
  }
}
