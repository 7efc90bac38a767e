package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.PlaceGrid;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.HeatMap;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;

/** Each place and each group, as far from the bar (or from everyone) as they stand. */
record PlacesSection(Subject subject) {

  private static final int MOST_GROUPS = 7;
  private static final int MOST_PLACES = 40;

  Html html() {
    List<Html> parts = new ArrayList<>();
    int number = 1;
    for (IndicatorFindings each : subject.findings.indicators()) {
      List<PlaceGrid> grids = grids(each);
      if (grids.isEmpty() || !(each.value() instanceof Known everyone)) {
        continue;
      }
      parts.add(
          Block.sheet(
              map(each, grids, everyone.value())
                  .in(subject.speech)
                  .figure("places-" + number++, 3)));
    }
    return parts.isEmpty()
        ? Html.NONE
        : Block.section(
            "places", subject.speech.say(ReportWords.BY_PLACE), parts.toArray(Html[]::new));
  }

  /** The headline groups' places where there are headlines, else those of the first attribute. */
  private List<PlaceGrid> grids(IndicatorFindings each) {
    List<Group> pressing =
        subject.findings.headlines().stream()
            .filter(finding -> finding.indicator().equals(each.indicator()))
            .map(finding -> finding.group())
            .filter(group -> group.ways() == 1)
            .toList();
    return each.grids().stream()
        .filter(grid -> grid.squares().size() > 1 && grid.squares().size() <= MOST_PLACES)
        .sorted(
            Comparator.<PlaceGrid, Boolean>comparing(grid -> !pressing.contains(grid.group()))
                .thenComparing(grid -> -grid.squares().size()))
        .collect(Collectors.groupingBy(PlaceGrid::place, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .findFirst()
        .orElse(List.of())
        .stream()
        .limit(MOST_GROUPS)
        .toList();
  }

  private HeatMap map(IndicatorFindings each, List<PlaceGrid> grids, double everyone) {
    Set<String> places = new LinkedHashSet<>();
    grids.forEach(grid -> grid.squares().forEach(square -> places.add(square.at())));
    List<HeatMap.Place> rows =
        places.stream()
            .limit(MOST_PLACES)
            .map(
                place ->
                    new HeatMap.Place(
                        subject.speech.name(place),
                        grids.stream().map(grid -> at(grid, place)).toList()))
            .toList();
    return new HeatMap(
        Caption.of(
            subject.speech.say(
                ReportWords.PLACES_OF,
                subject.label(each.indicator()),
                subject.names.attribute(grids.get(0).place()))),
        subject.scale(each.indicator()),
        each.indicator().direction(),
        each.indicator()
            .bar()
            .<Against>map(bar -> new Against.Bar(bar.doubleValue()))
            .orElseGet(() -> new Against.Reference(subject.names.of(Group.EVERYONE), everyone)),
        grids.stream().map(grid -> subject.pictured(grid.group())).toList(),
        rows);
  }

  private static Estimate at(PlaceGrid grid, String place) {
    return grid.squares().stream()
        .filter(square -> square.at().equals(place))
        .map(PlaceGrid.Square::value)
        .findFirst()
        .orElse(Estimate.undefined(Reason.NO_DENOMINATOR, "nobody of the group there"));
  }
}
