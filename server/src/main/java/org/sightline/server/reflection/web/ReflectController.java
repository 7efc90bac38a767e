package org.sightline.server.reflection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.report.evaluation.EvaluationSentences;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Doors;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.Note;
import org.sightline.server.reflection.Reading;
import org.sightline.server.reflection.Readings;
import org.sightline.server.reflection.Step;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what the data can bear about a cycle, and takes what the team concludes and learned. */
@Controller
class ReflectController {
  private static final int LONGEST = 4000;

  private final Doors doors;
  private final Readings readings;
  private final Concluding concluding;
  private final Diagnosing diagnosing;
  private final ReflectText text;
  private final CycleHeads heads;

  ReflectController(
      Doors doors,
      Readings readings,
      Concluding concluding,
      Diagnosing diagnosing,
      ReflectText text,
      CycleHeads heads) {
    this.doors = doors;
    this.readings = readings;
    this.concluding = concluding;
    this.diagnosing = diagnosing;
    this.text = text;
    this.heads = heads;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/reflect")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    return show(page, viewer, cycle, readings.of(viewer, cycle), fresh(), model);
  }

  private Form fresh() {
    return Form.empty().starting("on", concluding.today().toString());
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/reflect/conclude")
  String conclude(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Reading reading = readings.of(viewer, cycle);
    Reading.Read read = reading.read().orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Form form = Form.of(request).starting("on", concluding.today().toString());
    Optional<Step> step = form.choice("step", Step.class);
    String why = form.optional(page, "why", LONGEST);
    if (step.isEmpty()) {
      form.refuse("step", page.say(ReflectionWords.STEP_MISSING));
    } else if (!step.get().follows(read.verdict()) && why.isEmpty()) {
      form.refuse(
          "why",
          page.say(
              ReflectionWords.WHY_MISSING,
              ResultText.step(page, step.get()),
              ResultText.word(page, read.verdict())));
    }
    if (!form.isRefused()) {
      try {
        concluding.conclude(
            viewer,
            cycle,
            read,
            form.count("number"),
            step.orElseThrow(),
            why,
            page.say(
                ReflectionWords.LOG_LINE,
                page.speech().name(cycle.name()),
                ResultText.step(page, step.orElseThrow()),
                ResultText.word(page, read.verdict())),
            new EvaluationSentences(read.evaluation(), page.speech()).answer());
        return "redirect:" + CycleHeads.path(cycle) + "/reflect#concludes";
      } catch (OptimisticLockingFailureException overtaken) {
        form.refuse("", page.say(ReflectionWords.OVERTAKEN));
        response.setStatus(Problem.OVERTAKEN.status());
        return show(page, viewer, doors.open(viewer, id), reading, form, model);
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, viewer, cycle, reading, form, model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/reflect/notes")
  String note(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.of(request);
    Note.Kind kind = form.choice("kind", Note.Kind.class).orElse(Note.Kind.WORKED);
    String words = form.text(page, "words", LONGEST);
    Optional<LocalDate> on = form.day("on");
    if (on.isEmpty()) {
      form.refuse("on", page.say(ReflectionWords.DAY_MISSING));
    }
    if (form.isRefused()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, readings.of(viewer, cycle), form, model);
    }
    concluding.note(viewer, cycle, kind, on.orElseThrow(), words);
    if (kind.leadsBack()) {
      diagnosing.say(viewer, cycle, Optional.empty(), words);
    }
    return "redirect:" + CycleHeads.path(cycle) + "/reflect#learned";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/reflect/places")
  String places(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.of(request).starting("on", concluding.today().toString());
    List<String> known = readings.nameable(viewer, cycle).all();
    List<String> chosen = new ArrayList<>(form.all("school"));
    if (!known.containsAll(chosen) || (!known.isEmpty() && chosen.containsAll(known))) {
      form.refuse("", page.say(ReflectionWords.NOT_YOURS));
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, readings.of(viewer, cycle), form, model);
    }
    try {
      concluding.compareWith(
          viewer, cycle, form.count("number"), readings.places(viewer, cycle, chosen));
    } catch (OptimisticLockingFailureException overtaken) {
      form.refuse("", page.say(ReflectionWords.OVERTAKEN));
      response.setStatus(Problem.OVERTAKEN.status());
      return show(page, viewer, cycle, readings.of(viewer, cycle), form, model);
    }
    return "redirect:" + CycleHeads.path(cycle) + "/reflect";
  }

  private String show(
      Page page, Viewer viewer, Cycle cycle, Reading reading, Form form, Model model) {
    reading.read().ifPresent(read -> form.starting("step", Step.of(read.verdict()).name()));
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("reflect", text.view(page, viewer, cycle, reading, form));
    return "reflection/reflect";
  }
}
