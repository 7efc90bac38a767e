package org.sightline.server.plans.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.plans.Adjusting;
import org.sightline.server.plans.Launching;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan of a cycle, as a list or a board; and setting it in motion. */
@Controller
class PlanController {
  private final Doors doors;
  private final Launching launching;
  private final Adjusting adjusting;
  private final PlanText text;
  private final HistoryText history;
  private final CycleHeads heads;

  PlanController(
      Doors doors,
      Launching launching,
      Adjusting adjusting,
      PlanText text,
      HistoryText history,
      CycleHeads heads) {
    this.doors = doors;
    this.launching = launching;
    this.adjusting = adjusting;
    this.text = text;
    this.history = history;
    this.heads = heads;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/plan")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "view", defaultValue = "list") String view,
      Model model) {
    return show(page, viewer, doors.open(viewer, id), view.equals("board"), Form.empty(), model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/plan/start")
  String start(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    if (!adjusting.mayDecide(viewer, cycle)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    Launching.Outcome outcome =
        launching.start(
            viewer, cycle, page.say(PlanWords.LOG_STARTED, page.speech().name(cycle.name())));
    if (outcome instanceof Launching.Outcome.InMotion) {
      return "redirect:" + PlanPaths.plan(cycle);
    }
    Form form = Form.empty();
    form.refuse("", page.say(PlanWords.HELD));
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, viewer, cycle, false, form, model);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/plan/history")
  String history(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("history", history.of(page, cycle));
    return "plans/history";
  }

  private String show(
      Page page, Viewer viewer, Cycle cycle, boolean board, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("plan", text.of(page, viewer, cycle, board, form));
    return "plans/plan";
  }
}
