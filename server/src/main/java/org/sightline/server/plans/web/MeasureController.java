package org.sightline.server.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Measuring;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of measures: adding one, writing down what was seen. */
@Controller
class MeasureController {
  private final Doors doors;
  private final Measuring measuring;
  private final MeasurePageText text;
  private final CycleHeads heads;
  private final Today today;

  MeasureController(
      Doors doors, Measuring measuring, MeasurePageText text, CycleHeads heads, Today today) {
    this.doors = doors;
    this.measuring = measuring;
    this.text = text;
    this.heads = heads;
    this.today = today;
  }

  @AtLeast(Role.MEMBER)
  @GetMapping("/cycles/{cycle}/plan/measures/new")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "kind", defaultValue = "LEADING") String kind,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    return fresh(
        page, viewer, cycle, Form.empty().starting("kind", kind).starting("target", "80"), model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/plan/measures")
  String add(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.of(request);
    Optional<Measure.Kind> kind = form.choice("kind", Measure.Kind.class);
    String name = form.text(page, "name", Limits.LINE);
    boolean fidelity = kind.flatMap(Measure.Kind::component).isPresent();
    String good =
        fidelity ? form.optional(page, "good", Limits.LINE) : form.text(page, "good", Limits.LINE);
    Optional<Double> target =
        fidelity
            ? form.percent("target").filter(share -> share > 0 && share <= 1)
            : Optional.empty();
    if (kind.isEmpty()) {
      form.refuse("kind", page.say(PlanWords.KIND_MISSING));
    }
    if (fidelity && target.isEmpty()) {
      form.refuse("target", page.say(PlanWords.TARGET_UNREADABLE));
    }
    if (form.isRefused()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return fresh(page, viewer, cycle, form, model);
    }
    measuring.add(viewer, cycle, kind.orElseThrow(), name, good, target);
    return "redirect:" + PlanPaths.plan(cycle) + "#measures";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/plan/measures/{measure}")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("measure") String which,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Form form = Form.empty().starting("on", today.day().toString());
    return show(page, viewer, cycle, measuring.measure(cycle, which), form, model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/plan/measures/{measure}/observations")
  String observe(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("measure") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Measure measure = measuring.measure(cycle, which);
    Form form = Form.of(request);
    Optional<LocalDate> on = ActionFields.day(page, form, "on");
    if (on.filter(day -> day.isAfter(today.day())).isPresent()) {
      form.refuse("on", page.say(PlanWords.DAY_TO_COME));
    }
    Optional<Long> x = whole(form, "x");
    Optional<Long> n = whole(form, "n");
    if (x.isEmpty()) {
      form.refuse("x", page.say(PlanWords.COUNT_UNREADABLE));
    }
    boolean asked = measure.kind().component().isPresent() || !form.value("n").isBlank();
    if (asked && n.filter(all -> all > 0).isEmpty()) {
      form.refuse("n", page.say(PlanWords.OF_UNREADABLE));
    } else if (n.isPresent() && x.isPresent() && x.get() > n.get()) {
      form.refuse("x", page.say(PlanWords.MORE_THAN_ALL));
    }
    String note = form.optional(page, "note", Limits.TEXT);
    if (form.isRefused() || !measure.isWatched()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, measure, form, model);
    }
    measuring.observe(viewer, measure, on.orElseThrow(), x.orElseThrow(), n, note);
    return "redirect:" + PlanPaths.measure(cycle, measure);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/plan/measures/{measure}/observations/{observation}/withdraw")
  String withdraw(
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("measure") String which,
      @PathVariable("observation") String observation) {
    Cycle cycle = doors.running(viewer, id);
    Measure measure = measuring.measure(cycle, which);
    measuring.withdraw(viewer, measure, observation);
    return "redirect:" + PlanPaths.measure(cycle, measure);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/plan/measures/{measure}/aside")
  String aside(
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("measure") String which,
      @RequestParam(name = "version", defaultValue = "-1") int version) {
    Cycle cycle = doors.running(viewer, id);
    measuring.setAside(viewer, measuring.measure(cycle, which), version);
    return "redirect:" + PlanPaths.plan(cycle) + "#measures";
  }

  private static Optional<Long> whole(Form form, String field) {
    return form.number(field)
        .filter(each -> each == Math.rint(each))
        .map(each -> (long) (double) each);
  }

  private String fresh(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("measure", text.fresh(page, viewer, cycle, form));
    return "plans/newMeasure";
  }

  private String show(
      Page page, Viewer viewer, Cycle cycle, Measure measure, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("measure", text.of(page, viewer, cycle, measure, form));
    return "plans/measure";
  }
}
