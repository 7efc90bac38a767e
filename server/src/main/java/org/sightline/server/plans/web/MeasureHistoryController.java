package org.sightline.server.plans.web;

import org.sightline.report.export.Csv;
import org.sightline.report.picture.Picture;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Measuring;
import org.sightline.server.site.Attachment;
import org.sightline.server.site.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The history of a measure: every reading over time, as a page and as a file. */
@Controller
class MeasureHistoryController {
  private final Doors doors;
  private final Measuring measuring;
  private final MeasureHistory history;
  private final CycleHeads heads;
  private final Trail trail;

  MeasureHistoryController(
      Doors doors, Measuring measuring, MeasureHistory history, CycleHeads heads, Trail trail) {
    this.doors = doors;
    this.measuring = measuring;
    this.history = history;
    this.heads = heads;
    this.trail = trail;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/plan/measures/{measure}/history")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("measure") String which,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Measure measure = measuring.measure(cycle, which);
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute(
        "history",
        new HistoryOfMeasureView(
            PlanPaths.measure(cycle, measure),
            measure.name(),
            page.say(MeasureText.kind(measure.kind())),
            MeasureText.good(page, measure),
            Picture.symbols(),
            history.picture(page, cycle, measure),
            history.table(page, cycle, measure)));
    return "plans/measureHistory";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/plan/measures/{measure}/history.csv")
  ResponseEntity<byte[]> file(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("measure") String which) {
    Cycle cycle = doors.open(viewer, id);
    Measure measure = measuring.measure(cycle, which);
    trail.record(Deed.by(viewer, "plan.measure-exported", measure.id().toString()));
    return Attachment.of("measure.csv", "text/csv", Csv.of(history.rows(page, cycle, measure)));
  }
}
