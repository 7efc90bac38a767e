package org.sightline.server.cycles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Backing;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Consent;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.NumberSource;
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

/** The page of a cause: numbers and voices behind it and against it. */
@Controller
class CauseController {
  private final Doors doors;
  private final Diagnosing diagnosing;
  private final NumberChoice numbers;
  private final CauseText text;
  private final HeadText heads;
  private final InstantSource clock;

  CauseController(
      Doors doors,
      Diagnosing diagnosing,
      NumberChoice numbers,
      CauseText text,
      HeadText heads,
      InstantSource clock) {
    this.doors = doors;
    this.diagnosing = diagnosing;
    this.numbers = numbers;
    this.text = text;
    this.heads = heads;
    this.clock = clock;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/causes/{cause}")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("cause") String which,
      @RequestParam(name = "dataset", defaultValue = "") String dataset,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Form form = Form.empty();
    if (!dataset.isEmpty()) {
      form.starting("dataset", dataset);
    }
    return show(page, viewer, cycle, diagnosing.cause(cycle, which), form, model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/causes/{cause}/reword")
  String reword(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("cause") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Cause cause = diagnosing.cause(cycle, which);
    Form form = Form.of(request);
    String words = form.text(page, "words", Limits.LINE);
    boolean overtaken = form.count("version") != cause.version();
    if (overtaken) {
      form.refuse("words", page.say(CycleWords.CAUSE_OVERTAKEN, page.speech().name(cause.words())));
    }
    if (form.isRefused()) {
      response.setStatus(
          overtaken ? Problem.OVERTAKEN.status() : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, cause, form, model);
    }
    diagnosing.reword(viewer, cause, cause.version(), words);
    return "redirect:" + TreeText.path(cycle, cause);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/causes/{cause}/drop")
  String drop(
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("cause") String which,
      @RequestParam(name = "version", defaultValue = "-1") int version,
      @RequestParam(name = "dropped", defaultValue = "true") boolean dropped) {
    Cycle cycle = doors.running(viewer, id);
    diagnosing.drop(viewer, diagnosing.cause(cycle, which), version, dropped);
    return "redirect:" + HeadText.path(cycle) + "#why";
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/causes/{cause}/numbers")
  String number(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("cause") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Cause cause = diagnosing.cause(cycle, which);
    Form form = Form.of(request);
    String note = form.optional(page, "note", Limits.TEXT);
    Optional<NumberSource> source = numbers.read(page, form);
    if (form.isRefused() || source.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, cause, form, model);
    }
    diagnosing.back(viewer, cause, isAgainst(form), new Backing.Counted(source.get(), note));
    return "redirect:" + TreeText.path(cycle, cause);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/causes/{cause}/voices")
  String voice(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("cause") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Cause cause = diagnosing.cause(cycle, which);
    Form form = Form.of(request);
    String quote = form.text(page, "quote", Limits.TEXT);
    String translation = form.optional(page, "translation", Limits.TEXT);
    String who = form.text(page, "who", Limits.NAME);
    String group = form.optional(page, "group", Limits.NAME);
    String heard = form.text(page, "heard", Limits.NAME);
    Optional<Consent> consent = form.choice("consent", Consent.class);
    if (consent.isEmpty()) {
      form.refuse("consent", page.say(CycleWords.CONSENT_MISSING));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Optional<LocalDate> on = form.day("on").filter(day -> !day.isAfter(today));
    if (on.isEmpty()) {
      form.refuse("on", page.say(CycleWords.HEARD_ON_WRONG));
    }
    if (form.isRefused()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, cause, form, model);
    }
    diagnosing.back(
        viewer,
        cause,
        isAgainst(form),
        new Backing.Heard(
            quote, translation, who, group, heard, consent.orElseThrow(), on.orElseThrow()));
    return "redirect:" + TreeText.path(cycle, cause);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/causes/{cause}/evidence/{evidence}/withdraw")
  String withdraw(
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("cause") String which,
      @PathVariable("evidence") String evidence) {
    Cycle cycle = doors.running(viewer, id);
    Cause cause = diagnosing.cause(cycle, which);
    diagnosing.withdraw(viewer, cause, evidence);
    return "redirect:" + TreeText.path(cycle, cause);
  }

  private static boolean isAgainst(Form form) {
    return form.value("speaks").equals("against");
  }

  private String show(Page page, Viewer viewer, Cycle cycle, Cause cause, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("cause", text.view(page, viewer, cycle, cause, form));
    return "cycles/cause";
  }
}
