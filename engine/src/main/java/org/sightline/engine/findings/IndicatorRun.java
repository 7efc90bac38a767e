package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Group;
import org.sightline.engine.cells.HeldBack;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.gaps.TestResult;

/** One indicator: its groups compared and tested, each on its own so far. */
final class IndicatorRun {

  private final Indicator indicator;
  private final Yardstick yardstick;
  private final Recipe recipe;
  private final Cell everyone;
  private final Map<List<String>, Partition> partitions;
  private final Map<Group, Cell> byGroup = new HashMap<>();
  private final Slices slices;
  private final Comparisons comparisons;
  private final List<Draft> drafts;

  IndicatorRun(Cells cells, Recipe recipe, Optional<DesignEffects> effects) {
    this.indicator = cells.indicator();
    this.yardstick = Yardstick.of(indicator);
    this.recipe = recipe;
    this.everyone = cells.find(Group.EVERYONE).orElseGet(() -> Cell.empty(Group.EVERYONE));
    List<Cell> groups = cells.cells().stream().filter(cell -> cell.group().ways() > 0).toList();
    groups.forEach(cell -> byGroup.put(cell.group(), cell));
    this.partitions = Partition.all(groups);
    int support = recipe.thresholds().support();
    this.slices = Slices.of(groups, everyone, indicator.isMean(), support, effects);
    this.comparisons =
        new Comparisons(indicator, yardstick, recipe.reference(), everyone, partitions, support);
    this.drafts = slices.tested().parallelStream().map(this::draft).toList();
  }

  private Draft draft(Slice slice) {
    return new Draft(
        slice,
        comparisons.of(slice),
        test(slice),
        yardstick.exact(slice.group().cell(), slice.others().cell()));
  }

  private TestResult test(Slice slice) {
    if (slice.untestable().isPresent()) {
      return new TestResult(slice.untestable().get(), slice.untestable().get());
    }
    return comparisons.barDecides()
        ? yardstick.testAgainstBar(slice.group(), indicator.bar().orElseThrow())
        : yardstick.test(slice.group(), slice.others());
  }

  Indicator indicator() {
    return indicator;
  }

  Yardstick yardstick() {
    return yardstick;
  }

  Cell everyone() {
    return everyone;
  }

  Slices slices() {
    return slices;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Map<List<String>, Partition> partitions() {
    return partitions;
  }

  Optional<Cell> cell(Group group) {
    return Optional.ofNullable(byGroup.get(group));
  }

  VerdictRule rule() {
    return new VerdictRule(
        indicator.direction(), margin(), recipe.thresholds().alpha().doubleValue());
  }

  double margin() {
    return yardstick.margin(everyone, recipe.thresholds());
  }

  /** What standing behind is measured from: the bar when it decides, otherwise everyone. */
  Estimate line() {
    return comparisons.barDecides()
        ? Estimate.of(indicator.bar().orElseThrow().doubleValue(), everyone.n())
        : yardstick.value(Sample.of(everyone));
  }

  /** Every group of each attribute, one at a time, in the order asked. */
  List<View> views(Map<Group, String> findings) {
    List<View> views = new ArrayList<>();
    for (String attribute : recipe.attributes()) {
      Partition partition = partitions.get(List.of(attribute));
      if (partition != null) {
        int least = recipe.thresholds().leastShown();
        Set<Group> held =
            HeldBack.of(
                    partition.strata(),
                    List.of(attribute),
                    least,
                    recipe.thresholds().support(),
                    Set.of())
                .groups();
        views.add(
            new View(
                attribute,
                partition.strata().stream()
                    .map(
                        cell ->
                            new View.Row(
                                cell,
                                held.contains(cell.group())
                                    ? HeldBack.value(least)
                                    : yardstick.value(Sample.of(cell)),
                                Optional.ofNullable(findings.get(cell.group()))))
                    .toList()));
      }
    }
    return views;
  }
}
