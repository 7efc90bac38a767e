package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.PlaceGrid;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.HeatMap;
import org.sightline.statistics.Known;

/**
 * The groups that stand behind in each place, as far from the bar (or from everyone) as they do.
 */
record PlacesSection(Subject subject) {

  Html html() {
    List<Html> parts = new ArrayList<>();
    for (IndicatorFindings each : subject.findings.indicators()) {
      List<PlaceGrid> grids = new PlaceChoice(each).grids();
      if (!grids.isEmpty() && each.value() instanceof Known everyone) {
        parts.add(map(each, grids, everyone.value(), "places-" + (parts.size() + 1)));
      }
    }
    return parts.isEmpty()
        ? Html.NONE
        : Block.section(
            "places", subject.speech.say(ReportWords.BY_PLACE), parts.toArray(Html[]::new));
  }

  private Html map(IndicatorFindings each, List<PlaceGrid> grids, double everyone, String id) {
    Against against =
        each.indicator()
            .bar()
            .<Against>map(bar -> new Against.Bar(bar.doubleValue()))
            .orElseGet(() -> new Against.Reference(subject.names.of(Group.EVERYONE), everyone));
    double line = each.indicator().bar().map(Number::doubleValue).orElse(everyone);
    PlaceRows rows = PlaceRows.furthest(grids, line, each.indicator().direction());
    String column = grids.get(0).place();
    HeatMap map =
        new HeatMap(
            Caption.of(
                subject.speech.say(
                    ReportWords.PLACES_OF,
                    subject.label(each.indicator()),
                    subject.names.attribute(column))),
            subject.scale(each.indicator()),
            each.indicator().direction(),
            against,
            grids.stream().map(grid -> subject.pictured(grid.group())).toList(),
            rows.places().stream()
                .map(
                    place ->
                        new HeatMap.Place(
                            subject.speech.name(place),
                            grids.stream().map(grid -> PlaceRows.at(grid, place)).toList()))
                .toList());
    Html figure = map.in(subject.speech).figure(id, 3);
    return rows.all() == rows.places().size()
        ? Block.sheet(figure)
        : Block.sheet(
            figure,
            Block.paragraph(
                subject.speech.say(
                    ReportWords.PLACES_SHOWN, rows.places().size(), rows.all(), column)));
  }
}
