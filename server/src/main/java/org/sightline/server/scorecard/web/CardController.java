package org.sightline.server.scorecard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.scorecard.Keeping;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.sightline.statistics.scorecard.Indicator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the scorecard of a goal, in detail and on one page, and takes what is put on it. */
@Controller
class CardController {
  private static final int LONGEST = 300;

  private final Doors doors;
  private final Keeping keeping;
  private final CardText text;
  private final CycleHeads heads;

  CardController(Doors doors, Keeping keeping, CardText text, CycleHeads heads) {
    this.doors = doors;
    this.keeping = keeping;
    this.text = text;
    this.heads = heads;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/scorecard")
  String detail(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    return show(page, viewer, doors.open(viewer, id), Form.empty(), model);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/scorecard/board")
  String board(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("card", text.view(page, viewer, cycle, false, Form.empty()));
    return "scorecard/board";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/scorecard/lines")
  String put(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.of(request);
    String question = form.value("question");
    String lag = form.optional(page, "lag", LONGEST);
    boolean known =
        text.view(page, viewer, cycle, false, form).questions().stream()
            .anyMatch(each -> each.value().equals(question));
    if (!known) {
      form.refuse("question", page.say(ScorecardWords.QUESTION_GONE));
    }
    if (form.isRefused()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, form, model);
    }
    keeping.put(
        viewer,
        cycle,
        form.choice("kind", Indicator.Kind.class).orElse(Indicator.Kind.LEADING),
        question,
        lag);
    return "redirect:" + CycleHeads.path(cycle) + "/scorecard";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/scorecard/lines/{line}/take-off")
  String takeOff(
      Viewer viewer, @PathVariable("cycle") String id, @PathVariable("line") String line) {
    Cycle cycle = doors.running(viewer, id);
    keeping.takeOff(viewer, cycle, id(line).orElseThrow(() -> new Refusal(Problem.NOT_FOUND)));
    return "redirect:" + CycleHeads.path(cycle) + "/scorecard";
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private String show(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("card", text.view(page, viewer, cycle, true, form));
    return "scorecard/detail";
  }
}
