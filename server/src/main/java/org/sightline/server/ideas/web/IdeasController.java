package org.sightline.server.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Elsewhere;
import org.sightline.server.ideas.Gathering;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Needs;
import org.sightline.server.ideas.Said;
import org.sightline.server.ideas.Seed;
import org.sightline.server.ideas.Wish;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
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

/** The ideas of a cycle: what was said, what practice offers, who took part. */
@Controller
class IdeasController {
  private final Doors doors;
  private final CycleHeads heads;
  private final Ideas ideas;
  private final Gathering gathering;
  private final IdeasText text;
  private final GoalGroups groups;

  IdeasController(
      Doors doors,
      CycleHeads heads,
      Ideas ideas,
      Gathering gathering,
      IdeasText text,
      GoalGroups groups) {
    this.doors = doors;
    this.heads = heads;
    this.ideas = ideas;
    this.gathering = gathering;
    this.text = text;
    this.groups = groups;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/ideas")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    return show(page, viewer, doors.open(viewer, id), Form.empty(), model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/ideas")
  String say(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Form form = Form.of(request);
    List<Option> known = groups.of(page, cycle);
    Wish wish =
        WishForm.read(page, form, text.cards(page, cycle, ideas.all(cycle), known).options());
    Said said =
        new Said(
            form.choice("side", Side.class).or(() -> side(viewer, cycle)),
            form.optional(page, "name", WishForm.TITLE),
            known.stream()
                .map(Option::value)
                .filter(group -> group.equals(form.value("group")))
                .findFirst()
                .orElse(""));
    if (said.side().isEmpty()) {
      form.refuse("side", page.say(IdeaWords.SIDE_MISSING));
    }
    if (cycle.isEnded()) {
      form.refuse("", page.say(IdeaWords.ENDED));
    }
    if (form.isRefused()) {
      return refused(page, viewer, cycle, form, response, model);
    }
    return "redirect:" + IdeaPaths.one(cycle, gathering.say(viewer, cycle, said, wish));
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/ideas/seeds/{seed}")
  String seed(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("seed") String key,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Seed seed = Seed.read(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Form form = Form.of(request);
    boolean take = form.value("answer").equals("take");
    String reason = take ? "" : form.text(page, "reason-" + seed, WishForm.LINE);
    if (cycle.isEnded()) {
      form.refuse("", page.say(IdeaWords.ENDED));
    }
    if (form.isRefused()) {
      return refused(page, viewer, cycle, form, response, model);
    }
    try {
      if (take) {
        return "redirect:"
            + IdeaPaths.one(cycle, gathering.take(viewer, cycle, seed, wish(page, seed)));
      }
      gathering.leave(viewer, cycle, seed, reason);
      return "redirect:" + IdeaPaths.all(cycle) + "#seeds";
    } catch (OptimisticLockingFailureException overtaken) {
      form.refuse("", page.say(IdeaWords.SEED_ANSWERED));
      response.setStatus(Problem.OVERTAKEN.status());
      return show(page, viewer, cycle, form, model);
    }
  }

  private static java.util.Optional<Side> side(Viewer viewer, Cycle cycle) {
    return cycle.members().stream()
        .filter(member -> member.account().equals(viewer.account()))
        .map(org.sightline.server.cycles.Member::side)
        .findFirst();
  }

  private static Wish wish(Page page, Seed seed) {
    return new Wish(
        page.say(IdeaNames.seed(seed)),
        page.say(IdeaNames.means(seed)),
        List.of(),
        new Needs(seed.money(), "", "", "", ""),
        Elsewhere.UNKNOWN);
  }

  private String refused(
      Page page, Viewer viewer, Cycle cycle, Form form, HttpServletResponse response, Model model) {
    response.setStatus(
        cycle.isEnded()
            ? Problem.OVERTAKEN.status()
            : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, viewer, cycle, form, model);
  }

  private String show(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("ideas", text.view(page, viewer, cycle, form));
    return "ideas/list";
  }
}
