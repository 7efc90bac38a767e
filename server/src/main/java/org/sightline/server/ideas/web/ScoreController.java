package org.sightline.server.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Score;
import org.sightline.server.ideas.Scoring;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Scoring ideas, and what the scores say. */
@Controller
class ScoreController {
  private final Doors doors;
  private final CycleHeads heads;
  private final Ideas ideas;
  private final Scoring scoring;
  private final ScoresText text;

  ScoreController(Doors doors, CycleHeads heads, Ideas ideas, Scoring scoring, ScoresText text) {
    this.doors = doors;
    this.heads = heads;
    this.ideas = ideas;
    this.scoring = scoring;
    this.text = text;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/ideas/scores")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "from", defaultValue = "0") int from,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    return show(page, viewer, cycle, Form.empty().starting("from", "" + from), model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/ideas/scores")
  String score(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Form form = Form.of(request);
    Optional<Side> side = scoring.side(viewer, cycle).or(() -> form.choice("side", Side.class));
    if (side.isEmpty()) {
      form.refuse("side", page.say(IdeaWords.SIDE_MISSING));
    }
    Leaf<Idea> leaf = Leaf.at(ideas.inOrder(cycle), form.count("from"));
    List<Score> given =
        ScoreForm.read(page, form, leaf.all(), viewer.account(), side.orElse(Side.STAFF));
    if (cycle.isEnded()) {
      form.refuse("", page.say(IdeaWords.ENDED));
    }
    if (form.isRefused()) {
      response.setStatus(
          cycle.isEnded()
              ? Problem.OVERTAKEN.status()
              : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, form, model);
    }
    scoring.score(viewer, cycle, given);
    Set<UUID> scored =
        scoring.own(viewer, cycle).stream().map(Score::idea).collect(Collectors.toSet());
    return "redirect:"
        + leaf.onward(IdeaPaths.all(cycle) + "/scores", idea -> scored.contains(idea.id()));
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/ideas/floor")
  String floor(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Form form = Form.of(request);
    int floor = form.count("floor");
    if (floor < Score.LEAST || floor > Score.MOST) {
      throw new Refusal(Problem.UNREADABLE);
    }
    try {
      if (!cycle.isEnded()) {
        scoring.setFloor(viewer, cycle, form.count("board"), floor);
        return "redirect:" + IdeaPaths.all(cycle) + "/scores#result";
      }
      form.refuse("", page.say(IdeaWords.ENDED));
    } catch (OptimisticLockingFailureException overtaken) {
      form.refuse("", page.say(IdeaWords.OVERTAKEN_BOARD));
    }
    response.setStatus(Problem.OVERTAKEN.status());
    return show(page, viewer, cycle, form, model);
  }

  private String show(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("scores", text.view(page, viewer, cycle, form, form.count("from")));
    return "ideas/scores";
  }
}
