package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Measures;
import org.sightline.server.plans.Observation;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the page of a measure into words. */
@Component
class MeasurePageText {
  private final Measures measures;
  private final PlanNames names;

  MeasurePageText(Measures measures, PlanNames names) {
    this.measures = measures;
    this.names = names;
  }

  MeasureView fresh(Page page, Viewer viewer, Cycle cycle, Form form) {
    return new MeasureView(
        PlanPaths.plan(cycle) + "/measures",
        PlanPaths.plan(cycle),
        "",
        0,
        "",
        "",
        "",
        "",
        List.of(),
        Arrays.stream(Measure.Kind.values())
            .map(
                kind ->
                    new MeasureView.KindOption(
                        new Option(kind.name(), page.say(MeasureText.kind(kind))),
                        page.say(MeasureText.hint(kind))))
            .toList(),
        PlanText.mayChange(viewer, cycle),
        form);
  }

  MeasureView of(Page page, Viewer viewer, Cycle cycle, Measure measure, Form form) {
    boolean may = PlanText.mayChange(viewer, cycle) && measure.isWatched();
    List<Observation> observed =
        measures.observations(cycle.id()).stream()
            .filter(each -> each.measure().equals(measure.id()))
            .toList();
    List<MeasureView.Seen> seen = new ArrayList<>();
    for (Observation each : observed) {
      boolean withdrawn = each.withdrawnAt().isPresent();
      seen.add(
          new MeasureView.Seen(
              withdrawn || !may
                  ? ""
                  : PlanPaths.measure(cycle, measure) + "/observations/" + each.id() + "/withdraw",
              page.speech().date(each.on()),
              MeasureText.seen(page, each),
              each.note(),
              names.person(page, each.by()),
              withdrawn));
    }
    Collections.reverse(seen);
    return new MeasureView(
        PlanPaths.measure(cycle, measure),
        PlanPaths.plan(cycle),
        measure.name(),
        measure.version(),
        page.say(MeasureText.kind(measure.kind())),
        page.say(MeasureText.hint(measure.kind())),
        MeasureText.good(page, measure),
        total(page, cycle, measure, observed),
        seen,
        List.of(),
        may,
        form);
  }

  private static String total(Page page, Cycle cycle, Measure measure, List<Observation> observed) {
    List<Observation> count =
        observed.stream().filter(each -> each.withdrawnAt().isEmpty()).toList();
    return count.isEmpty() ? "" : MeasureText.line(page, cycle, measure, count).last();
  }
}
