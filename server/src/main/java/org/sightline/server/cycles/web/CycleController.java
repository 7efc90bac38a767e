package org.sightline.server.cycles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Start;
import org.sightline.server.cycles.Starting;
import org.sightline.server.cycles.Wording;
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

/** The list of cycles, and starting one. */
@Controller
class CycleController {
  private final Doors doors;
  private final Starting starting;
  private final StartText startText;
  private final CycleListText listText;
  private final HeadText heads;
  private final Wording wording;

  CycleController(
      Doors doors,
      Starting starting,
      StartText startText,
      CycleListText listText,
      HeadText heads,
      Wording wording) {
    this.doors = doors;
    this.starting = starting;
    this.startText = startText;
    this.listText = listText;
    this.heads = heads;
    this.wording = wording;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles")
  String list(@ModelAttribute("page") Page page, Viewer viewer, Model model) {
    model.addAttribute("list", listText.of(page, viewer));
    return "cycles/list";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/wording")
  String words(Model model) {
    model.addAttribute("rules", wording.rules());
    model.addAttribute("file", wording.file());
    return "cycles/wording";
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/cycles/new")
  String fresh(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "finding", defaultValue = "") String finding,
      Model model) {
    Form form = finding.isEmpty() ? Form.empty() : Form.empty().starting("from", finding);
    model.addAttribute("start", startText.fresh(page, viewer, form));
    return "cycles/start";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles")
  String start(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Form form = Form.of(request);
    String name = form.text(page, "name", Limits.NAME);
    String focus = form.text(page, "focus", Limits.LINE);
    String overlap = form.optional(page, "overlap", Limits.TEXT);
    Optional<Start> start = startText.start(page, viewer, form);
    Optional<Side> side = form.choice("side", Side.class);
    if (side.isEmpty()) {
      form.refuse("side", page.say(CycleWords.SIDE_MISSING));
    }
    if (!form.isRefused() && start.isPresent()) {
      Starting.Outcome outcome =
          starting.start(
              viewer,
              new Starting.Draft(
                  name,
                  focus,
                  start.get(),
                  StartText.constraints(form),
                  side.orElseThrow(),
                  overlap));
      if (outcome instanceof Starting.Outcome.Started started) {
        return "redirect:" + HeadText.path(started.cycle());
      }
      form.refuse("overlap", page.say(CycleWords.SECOND_FOCUS));
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("start", startText.fresh(page, viewer, form));
    return "cycles/start";
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/cycles/{cycle}/describe")
  String askDescribe(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.empty();
    form.starting("short", cycle.constraints().stream().map(Enum::name).toArray(String[]::new));
    return describing(page, viewer, cycle, form, model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/describe")
  String describe(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "version", defaultValue = "-1") int version,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Form form = Form.of(request);
    String name = form.text(page, "name", Limits.NAME);
    String focus = form.text(page, "focus", Limits.LINE);
    Cycle cycle = doors.running(viewer, id);
    boolean overtaken = cycle.version() != version;
    if (overtaken) {
      form.refuse("", page.say(CycleWords.OVERTAKEN, cycle.name(), cycle.focus()));
    }
    if (form.isRefused()) {
      response.setStatus(
          overtaken ? Problem.OVERTAKEN.status() : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return describing(page, viewer, cycle, form, model);
    }
    starting.describe(viewer, cycle, name, focus, StartText.constraints(form));
    return "redirect:" + HeadText.path(cycle);
  }

  private String describing(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("start", startText.of(page, cycle, form));
    return "cycles/describe";
  }
}
