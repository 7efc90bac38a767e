package org.sightline.server.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Planning;
import org.sightline.server.plans.Plans;
import org.sightline.server.plans.State;
import org.sightline.server.plans.Work;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of actions: adding, editing, moving, saying why one is late. */
@Controller
class ActionController {
  private final Doors doors;
  private final Plans plans;
  private final Planning planning;
  private final ActionFields fields;
  private final ChosenIdeas ideas;
  private final ActionPageText text;
  private final CycleHeads heads;

  ActionController(
      Doors doors,
      Plans plans,
      Planning planning,
      ActionFields fields,
      ChosenIdeas ideas,
      ActionPageText text,
      CycleHeads heads) {
    this.doors = doors;
    this.plans = plans;
    this.planning = planning;
    this.fields = fields;
    this.ideas = ideas;
    this.text = text;
    this.heads = heads;
  }

  @AtLeast(Role.MEMBER)
  @GetMapping("/cycles/{cycle}/plan/actions/new")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "idea", defaultValue = "") String idea,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    return fresh(page, viewer, cycle, ideas.begun(viewer, cycle, idea), model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/plan/actions")
  String add(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.of(request);
    String why = why(page, cycle, form);
    Optional<Work> work = fields.read(page, viewer, cycle, form, Optional.empty());
    if (form.isRefused() || work.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return fresh(page, viewer, cycle, form, model);
    }
    planning.add(viewer, cycle, work.get(), why);
    return "redirect:" + PlanPaths.plan(cycle) + "#actions";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/plan/actions/{action}")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("action") String which,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Action action = planning.action(cycle, which);
    return show(page, viewer, cycle, action, action.number(), Form.empty(), model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/plan/actions/{action}")
  String edit(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("action") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Action action = planning.action(cycle, which);
    Form form = Form.of(request);
    String why = why(page, cycle, form);
    Optional<Work> work = fields.read(page, viewer, cycle, form, Optional.of(action.work()));
    boolean overtaken = isOvertaken(page, action, form);
    if (form.isRefused() || work.isEmpty()) {
      return refused(page, viewer, cycle, action, form, overtaken, response, model);
    }
    planning.edit(viewer, action, action.number(), work.get(), why);
    return "redirect:" + PlanPaths.action(cycle, action);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/plan/actions/{action}/move")
  String move(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("action") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Action action = planning.action(cycle, which);
    Form form = Form.of(request);
    Optional<State> state = form.choice("state", State.class);
    String why =
        state.filter(each -> each == State.STOPPED).isPresent()
            ? form.text(page, "moveWhy", Limits.TEXT)
            : form.optional(page, "moveWhy", Limits.TEXT);
    if (state.isEmpty()) {
      form.refuse("state", page.say(PlanWords.STATE_MISSING));
    }
    boolean overtaken = isOvertaken(page, action, form);
    if (form.isRefused()) {
      return refused(page, viewer, cycle, action, form, overtaken, response, model);
    }
    planning.move(viewer, action, action.number(), state.orElseThrow(), why);
    return "redirect:"
        + (form.value("from").equals("board")
            ? PlanPaths.plan(cycle) + "?view=board#actions"
            : form.value("from").equals("list")
                ? PlanPaths.plan(cycle) + "#actions"
                : PlanPaths.action(cycle, action));
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/plan/actions/{action}/late")
  String explain(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("action") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Action action = planning.action(cycle, which);
    Form form = Form.of(request);
    String why = form.text(page, "lateWhy", Limits.TEXT);
    boolean overtaken = isOvertaken(page, action, form);
    if (form.isRefused()) {
      return refused(page, viewer, cycle, action, form, overtaken, response, model);
    }
    planning.explain(viewer, action, action.number(), why);
    return "redirect:" + PlanPaths.plan(cycle) + "#late";
  }

  private String why(Page page, Cycle cycle, Form form) {
    return plans.start(cycle).isPresent()
        ? form.text(page, "why", Limits.TEXT)
        : form.optional(page, "why", Limits.TEXT);
  }

  private static boolean isOvertaken(Page page, Action action, Form form) {
    boolean overtaken = form.count("number") != action.number();
    if (overtaken) {
      form.refuse("", page.say(PlanWords.OVERTAKEN));
    }
    return overtaken;
  }

  private String refused(
      Page page,
      Viewer viewer,
      Cycle cycle,
      Action action,
      Form form,
      boolean overtaken,
      HttpServletResponse response,
      Model model) {
    response.setStatus(
        overtaken ? Problem.OVERTAKEN.status() : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, viewer, cycle, action, form.count("number"), form, model);
  }

  private String fresh(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("action", text.fresh(page, viewer, cycle, form));
    return "plans/new";
  }

  private String show(
      Page page, Viewer viewer, Cycle cycle, Action action, int seen, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("action", text.of(page, viewer, cycle, action, seen, "", form));
    return "plans/action";
  }
}
