package org.sightline.server.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.ideas.Choosing;
import org.sightline.server.ideas.Fault;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing two or three ideas. */
@Controller
class ChoiceController {
  private final Doors doors;
  private final CycleHeads heads;
  private final Ideas ideas;
  private final Choosing choosing;
  private final ChoiceText text;
  private final LogText log;
  private final ChoiceLines lines;

  ChoiceController(
      Doors doors,
      CycleHeads heads,
      Ideas ideas,
      Choosing choosing,
      ChoiceText text,
      LogText log,
      ChoiceLines lines) {
    this.doors = doors;
    this.heads = heads;
    this.ideas = ideas;
    this.choosing = choosing;
    this.text = text;
    this.log = log;
    this.lines = lines;
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/cycles/{cycle}/ideas/choice")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    return show(page, viewer, cycle, Form.empty(), Set.of(), model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/ideas/choice")
  String choose(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Form form = Form.of(request);
    String reason = form.optional(page, "reason", WishForm.TEXT);
    Set<UUID> picks = new LinkedHashSet<>();
    for (String pick : form.all("pick")) {
      picks.add(ideas.idea(cycle, pick).id());
    }
    if (form.count("board") != ideas.board(cycle).version()) {
      return overtaken(page, viewer, cycle, form, response, model);
    }
    Set<Fault> faults = choosing.faults(viewer, cycle, picks, reason);
    if (faults.contains(Fault.HOW_MANY) || faults.contains(Fault.ANEW)) {
      form.refuse(
          "reason",
          page.say(IdeaNames.fault(faults.contains(Fault.HOW_MANY) ? Fault.HOW_MANY : Fault.ANEW)));
    }
    if (!faults.isEmpty() || form.isRefused()) {
      response.setStatus(
          cycle.isEnded()
              ? Problem.OVERTAKEN.status()
              : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, form, faults, model);
    }
    try {
      choosing.choose(
          viewer, cycle, form.count("board"), picks, reason, log.telling(page, cycle, picks));
    } catch (OptimisticLockingFailureException overtaken) {
      return overtaken(page, viewer, doors.open(viewer, id), form, response, model);
    }
    return "redirect:" + IdeaPaths.all(cycle) + "#chosen";
  }

  /** Whoever was second is shown what the first did; what they ticked still stands there. */
  private String overtaken(
      Page page, Viewer viewer, Cycle cycle, Form form, HttpServletResponse response, Model model) {
    form.refuse("", said(page, cycle));
    response.setStatus(Problem.OVERTAKEN.status());
    return show(page, viewer, cycle, form, Set.of(), model);
  }

  private String said(Page page, Cycle cycle) {
    List<ChosenView> chosen = lines.of(page, cycle);
    return ideas
        .holds(cycle)
        .map(
            choice ->
                page.say(
                    IdeaWords.OVERTAKEN_CHOICE,
                    page.speech()
                        .list(
                            chosen.get(0).ideas().stream()
                                .map(
                                    idea ->
                                        page.say(
                                            IdeaWords.QUOTED, page.speech().name(idea.title())))
                                .toList()),
                    lines.name(page, choice.by())))
        .orElseGet(() -> page.say(IdeaWords.OVERTAKEN_BOARD));
  }

  private String show(
      Page page, Viewer viewer, Cycle cycle, Form form, Set<Fault> faults, Model model) {
    EnumSet<Fault> shown = EnumSet.noneOf(Fault.class);
    shown.addAll(faults);
    shown.remove(Fault.HOW_MANY);
    shown.remove(Fault.ANEW);
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("choice", text.view(page, viewer, cycle, form, shown));
    return "ideas/choice";
  }
}
