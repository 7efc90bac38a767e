package org.sightline.server.cycles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.EndReason;
import org.sightline.server.cycles.Ending;
import org.sightline.server.site.Form;
import org.sightline.server.site.Limits;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends a cycle, after asking once more; and opens an ended one again. */
@Controller
class EndController {
  private final Doors doors;
  private final Ending ending;
  private final EndText text;
  private final HeadText heads;

  EndController(Doors doors, Ending ending, EndText text, HeadText heads) {
    this.doors = doors;
    this.ending = ending;
    this.text = text;
    this.heads = heads;
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/cycles/{cycle}/end")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = allowed(viewer, doors.running(viewer, id));
    return show(page, viewer, cycle, Form.empty(), "cycles/end", model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/end")
  String end(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = allowed(viewer, doors.running(viewer, id));
    Form form = Form.of(request);
    Optional<EndReason> reason = form.choice("reason", EndReason.class);
    if (reason.isEmpty()) {
      form.refuse("reason", page.say(CycleWords.END_NO_REASON));
    }
    String words =
        reason.filter(EndReason.OTHER::equals).isPresent()
            ? form.text(page, "words", Limits.TEXT)
            : form.optional(page, "words", Limits.TEXT);
    Optional<Cycle> into =
        reason.filter(EndReason.MERGED::equals).isPresent()
            ? into(page, viewer, cycle, form)
            : Optional.empty();
    if (refused(page, cycle, form, response)) {
      return show(page, viewer, cycle, form, "cycles/end", model);
    }
    if (!form.holds("sure", "yes")) {
      return show(page, viewer, cycle, form, "cycles/endSure", model);
    }
    ending.end(viewer, cycle, reason.orElseThrow(), words, into);
    return "redirect:" + HeadText.path(cycle);
  }

  private Optional<Cycle> into(Page page, Viewer viewer, Cycle cycle, Form form) {
    Optional<Cycle> into =
        doors.all(viewer).stream()
            .filter(each -> !each.isEnded() && !each.id().equals(cycle.id()))
            .filter(each -> form.holds("into", each.id().toString()))
            .findFirst();
    if (into.isEmpty()) {
      form.refuse("into", page.say(CycleWords.END_NO_INTO));
    }
    return into;
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/cycles/{cycle}/reopen")
  String askReopen(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = allowed(viewer, doors.open(viewer, id));
    return cycle.isEnded()
        ? show(page, viewer, cycle, Form.empty(), "cycles/reopen", model)
        : "redirect:" + HeadText.path(cycle);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/reopen")
  String reopen(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = allowed(viewer, doors.open(viewer, id));
    Form form = Form.of(request);
    String words = form.text(page, "words", Limits.TEXT);
    if (refused(page, cycle, form, response)) {
      return show(page, viewer, cycle, form, "cycles/reopen", model);
    }
    ending.reopen(viewer, cycle, words);
    return "redirect:" + HeadText.path(cycle);
  }

  private Cycle allowed(Viewer viewer, Cycle cycle) {
    if (!ending.mayEnd(viewer, cycle)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    return cycle;
  }

  private static boolean refused(Page page, Cycle cycle, Form form, HttpServletResponse response) {
    boolean overtaken = form.count("version") != cycle.version();
    if (overtaken) {
      form.refuse("", page.say(CycleWords.END_OVERTAKEN));
    }
    if (form.isRefused()) {
      response.setStatus(
          overtaken ? Problem.OVERTAKEN.status() : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }
    return form.isRefused();
  }

  private String show(
      Page page, Viewer viewer, Cycle cycle, Form form, String template, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("end", text.view(page, viewer, cycle, form));
    return template;
  }
}
