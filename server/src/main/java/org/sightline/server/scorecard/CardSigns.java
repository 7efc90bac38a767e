package org.sightline.server.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Observation;
import org.sightline.server.plans.Plans;
import org.sightline.server.reflection.EarlySigns;
import org.sightline.server.reflection.Readings;
import org.sightline.statistics.Tally;
import org.sightline.statistics.gaps.RateDifference;
import org.sightline.statistics.scorecard.Indicator;
import org.sightline.statistics.verdict.Oriented;
import org.springframework.stereotype.Component;

/** Tells the verdict how the early signs on the scorecard moved. */
@Component
class CardSigns implements EarlySigns {
  private final Readings readings;
  private final Keeping keeping;
  private final Plans plans;

  CardSigns(Readings readings, Keeping keeping, Plans plans) {
    this.readings = readings;
    this.keeping = keeping;
    this.plans = plans;
  }

  @Override
  public List<Sign> of(Viewer viewer, Cycle cycle) {
    List<Sign> signs = new ArrayList<>();
    for (Line line : keeping.lines(cycle)) {
      if (line.kind() == Indicator.Kind.LEADING) {
        readings
            .beside(viewer, cycle, line.question())
            .ifPresent(
                read ->
                    read.group()
                        .ifPresent(
                            own ->
                                signs.add(
                                    new Sign(
                                        read.request().outcome().label(),
                                        Oriented.of(
                                            read.request().outcome().direction(),
                                            own.estimate())))));
      }
    }
    var observed = plans.observations(cycle);
    for (Measure measure : plans.measures(cycle)) {
      List<Tally> tallies =
          observed.getOrDefault(measure.id(), List.of()).stream()
              .sorted(Comparator.comparing(Observation::on))
              .flatMap(each -> each.tally().stream())
              .toList();
      if (measure.kind() == Measure.Kind.LEADING && tallies.size() > 1) {
        signs.add(
            new Sign(
                measure.name(),
                RateDifference.of(tallies.get(tallies.size() - 1), tallies.get(0))));
      }
    }
    return signs;
  }
}
