package org.sightline.server.cycles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Starting;
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

/** The page of a cycle: why, and why again; and who takes part. */
@Controller
class DiagnoseController {
  private final Doors doors;
  private final Starting starting;
  private final Diagnosing diagnosing;
  private final DiagnoseText text;
  private final HeadText heads;
  private final People people;

  DiagnoseController(
      Doors doors,
      Starting starting,
      Diagnosing diagnosing,
      DiagnoseText text,
      HeadText heads,
      People people) {
    this.doors = doors;
    this.starting = starting;
    this.diagnosing = diagnosing;
    this.text = text;
    this.heads = heads;
    this.people = people;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    return show(page, viewer, doors.open(viewer, id), Form.empty(), model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/causes")
  String say(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.of(request);
    String words = form.text(page, "cause", Limits.LINE);
    String above = form.value("parent");
    Optional<Cause> parent =
        above.isEmpty() ? Optional.empty() : Optional.of(diagnosing.cause(cycle, above));
    if (form.isRefused()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, form, model);
    }
    Cause cause = diagnosing.say(viewer, cycle, parent, words);
    return "redirect:" + TreeText.path(cycle, cause);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/members")
  String takeIn(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "version", defaultValue = "-1") int version,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.unchanged(viewer, id, version);
    Form form = Form.of(request);
    UUID person =
        account(form.value("account"))
            .filter(each -> people.find(each).isPresent())
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Optional<Side> side = form.choice("side", Side.class);
    if (side.isEmpty()) {
      form.refuse("side", page.say(CycleWords.SIDE_MISSING));
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, form, model);
    }
    starting.takeIn(viewer, cycle, new Member(person, side.get()));
    return "redirect:" + HeadText.path(cycle) + "#people";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/members/{account}/leave")
  String letGo(
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("account") String account,
      @RequestParam(name = "version", defaultValue = "-1") int version) {
    Cycle cycle = doors.unchanged(viewer, id, version);
    starting.letGo(
        viewer, cycle, account(account).orElseThrow(() -> new Refusal(Problem.NOT_FOUND)));
    return "redirect:" + HeadText.path(cycle) + "#people";
  }

  private static Optional<UUID> account(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private String show(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("cycle", text.view(page, viewer, cycle, form));
    return "cycles/cycle";
  }
}
