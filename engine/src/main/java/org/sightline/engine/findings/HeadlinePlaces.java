package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Group;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;

/**
 * Counts in how many places the most pressing headlines show. Only for those: each needs its groups
 * counted in every school, and nobody reads on after the first few.
 */
record HeadlinePlaces(Counting counting, Recipe recipe) {

  /** How many headlines, over all indicators, are followed into places. */
  static final int MOST = 20;

  /** The same findings, indicator by indicator; the most pressing headlines know their places. */
  List<List<Finding>> fill(List<List<Finding>> tested) {
    if (recipe.places().isEmpty()) {
      return tested;
    }
    List<Finding> pressing =
        Pressing.first(tested.stream().flatMap(List::stream).filter(Finding::headline))
            .limit(MOST)
            .toList();
    Map<String, List<InPlaces>> shown = shown(pressing);
    return tested.stream()
        .map(
            findings ->
                findings.stream()
                    .map(
                        each -> shown.containsKey(each.id()) ? each.in(shown.get(each.id())) : each)
                    .toList())
        .toList();
  }

  private Map<String, List<InPlaces>> shown(List<Finding> pressing) {
    Map<List<String>, List<Finding>> byAttributes =
        pressing.stream().collect(Collectors.groupingBy(each -> Partition.along(each.group())));
    Map<String, List<InPlaces>> shown = new HashMap<>();
    for (String place : recipe.places()) {
      byAttributes.forEach(
          (along, findings) -> {
            List<Indicator> indicators =
                findings.stream().map(Finding::indicator).distinct().toList();
            List<Cells> split = counting.split(place, along, indicators);
            for (Finding finding : findings) {
              shown
                  .computeIfAbsent(finding.id(), id -> new ArrayList<>())
                  .add(count(finding, split.get(indicators.indexOf(finding.indicator())), place));
            }
          });
    }
    return shown;
  }

  private InPlaces count(Finding finding, Cells split, String place) {
    int least = recipe.thresholds().leastShown();
    Yardstick yardstick = Yardstick.of(finding.indicator());
    Map<String, Cell> everyone = at(place, Group.EVERYONE, split);
    int behind = 0;
    int compared = 0;
    for (Map.Entry<String, Cell> own : at(place, finding.group(), split).entrySet()) {
      Cell all = everyone.get(own.getKey());
      if (all == null || own.getValue().n() < least || all.n() - own.getValue().n() < least) {
        continue;
      }
      compared++;
      Cell others = all.minus(own.getValue());
      double gap = yardstick.gap(Sample.of(own.getValue()), Sample.of(others)).asDouble().orElse(0);
      behind += gap * finding.indicator().direction().sign() < 0 ? 1 : 0;
    }
    return new InPlaces(place, behind, compared, least);
  }

  private static Map<String, Cell> at(String place, Group group, Cells split) {
    Map<String, Cell> at = new HashMap<>();
    for (Cell cell : split.cells()) {
      if (cell.group().ways() == group.ways() + 1
          && cell.group().without(List.of(place)).equals(group)) {
        cell.group().level(place).ifPresent(level -> at.put(level, cell));
      }
    }
    return at;
  }
}
