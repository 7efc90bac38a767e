package org.sightline.server.foundations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Subject;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.decisions.Subjects;
import org.sightline.server.foundations.Commitment;
import org.sightline.server.foundations.Commitments;
import org.sightline.server.site.Field;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.sightline.server.site.SiteWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Time, money and sponsor of a cycle, or of the work as a whole. */
@Controller
class CommitmentController {
  static final String COMMITMENT = "/foundations/commitment";
  private static final Map<String, Integer> LONGEST =
      Map.of("money", 300, "sponsor", 200, "gives", 1000);

  private final Commitments commitments;
  private final Subjects subjects;

  CommitmentController(Commitments commitments, Subjects subjects) {
    this.commitments = commitments;
    this.subjects = subjects;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping(COMMITMENT + "/{cycle}")
  String read(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String cycle,
      @RequestParam(name = "saved", defaultValue = "false") boolean saved,
      Model model) {
    String notice = saved ? page.say(FoundationWords.SAVED) : "";
    return show(page, viewer, cycle, Map.of(), Map.of(), notice, false, model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping(COMMITMENT + "/{cycle}")
  String commit(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String cycle,
      @RequestParam(name = "version", defaultValue = "-1") int version,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    named(page, viewer, cycle);
    Map<String, String> typed = new LinkedHashMap<>();
    for (String name : List.of("hours", "until", "money", "sponsor", "gives")) {
      String sent = request.getParameter(name);
      typed.put(name, sent == null ? "" : sent.strip());
    }
    Map<String, String> troubles = troubles(page, typed);
    if (!troubles.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, typed, troubles, "", true, model);
    }
    Commitment said =
        new Commitment(
            cycle,
            version,
            hours(typed).orElse(0),
            day(typed).orElse(null),
            text(typed, "money"),
            text(typed, "sponsor"),
            text(typed, "gives"));
    if (version >= 0 && commitments.commit(viewer, said)) {
      return "redirect:" + COMMITMENT + "/" + cycle + "?saved=true";
    }
    response.setStatus(Problem.OVERTAKEN.status());
    String why =
        page.say(
            FoundationWords.FIRST,
            page.speech().list(typed.values().stream().map(page.speech()::name).toList()));
    return show(page, viewer, cycle, Map.of(), Map.of(), why, true, model);
  }

  private static Map<String, String> troubles(Page page, Map<String, String> typed) {
    Map<String, String> found = new LinkedHashMap<>();
    LONGEST.forEach(
        (name, most) ->
            Field.trouble(page, text(typed, name), false, most)
                .ifPresent(why -> found.put(name, why)));
    if (!text(typed, "hours").isEmpty() && hours(typed).isEmpty()) {
      found.put("hours", page.say(FoundationWords.HOURS_WRONG));
    }
    if (!text(typed, "until").isEmpty() && day(typed).isEmpty()) {
      found.put("until", page.say(SiteWords.FIELD_DATE, page.speech().name(text(typed, "until"))));
    }
    return found;
  }

  private static String text(Map<String, String> typed, String name) {
    return typed.getOrDefault(name, "");
  }

  private static Optional<Integer> hours(Map<String, String> typed) {
    String hours = text(typed, "hours");
    return hours.matches("[0-9]{1,4}|10000")
        ? Optional.of(Integer.parseInt(hours))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Map<String, String> typed) {
    try {
      LocalDate day = LocalDate.parse(text(typed, "until"));
      return day.getYear() > 1900 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private Named named(Page page, Viewer viewer, String cycle) {
    if (cycle.equals(Commitment.ALL)) {
      return new Named(page.say(FoundationWords.COMMITMENT_ALL), "");
    }
    if (!Subject.isOne("cycle", cycle)) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    return subjects
        .named(viewer, page.speech(), new Subject("cycle", cycle))
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  private String show(
      Page page,
      Viewer viewer,
      String cycle,
      Map<String, String> typed,
      Map<String, String> troubles,
      String notice,
      boolean refused,
      Model model) {
    Named work = named(page, viewer, cycle);
    Commitment said = commitments.own(cycle);
    model.addAttribute(
        "commitment",
        CommitmentText.of(page, viewer, work, said, typed, troubles, notice, refused));
    return "foundations/commitment";
  }
}
