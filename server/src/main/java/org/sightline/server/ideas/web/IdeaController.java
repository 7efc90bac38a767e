package org.sightline.server.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.ideas.Gathering;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Merging;
import org.sightline.server.ideas.Wish;
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

/** The page of an idea: what it needs, where it was tried, the deeper question, merging. */
@Controller
class IdeaController {
  private final Doors doors;
  private final CycleHeads heads;
  private final Ideas ideas;
  private final Gathering gathering;
  private final Merging merging;
  private final OneText text;

  IdeaController(
      Doors doors,
      CycleHeads heads,
      Ideas ideas,
      Gathering gathering,
      Merging merging,
      OneText text) {
    this.doors = doors;
    this.heads = heads;
    this.ideas = ideas;
    this.gathering = gathering;
    this.merging = merging;
    this.text = text;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/ideas/{idea}")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("idea") String which,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    return show(page, viewer, cycle, ideas.idea(cycle, which), Form.empty(), model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/ideas/{idea}/change")
  String change(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("idea") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Idea idea = ideas.idea(cycle, which);
    Form form = Form.of(request);
    Wish wish =
        WishForm.change(
            page, form, text.view(page, viewer, cycle, idea, Form.empty()).causes(), idea);
    return kept(
        page,
        viewer,
        cycle,
        idea,
        form,
        response,
        model,
        () -> gathering.change(viewer, cycle, idea, form.count("version"), wish));
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/ideas/{idea}/answer")
  String answer(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("idea") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Idea idea = ideas.idea(cycle, which);
    Form form = Form.of(request);
    String answer = form.text(page, "answer", WishForm.TEXT);
    return kept(
        page,
        viewer,
        cycle,
        idea,
        form,
        response,
        model,
        () -> gathering.answer(viewer, cycle, idea, form.count("version"), answer));
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/ideas/{idea}/merge")
  String merge(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("idea") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Idea idea = ideas.idea(cycle, which);
    Form form = Form.of(request);
    if (form.value("into").isEmpty()) {
      form.refuse("into", page.say(IdeaWords.MERGE_NOTHING));
      return refused(page, viewer, cycle, idea, form, response, model);
    }
    Idea holder = ideas.idea(cycle, form.value("into"));
    return kept(
        page,
        viewer,
        cycle,
        idea,
        form,
        response,
        model,
        () -> {
          switch (merging.merge(viewer, cycle, form.count("board"), idea, holder)) {
            case DONE -> {}
            case ITSELF -> form.refuse("into", page.say(IdeaWords.MERGE_ITSELF));
            case RING ->
                form.refuse(
                    "into", page.say(IdeaWords.MERGE_RING, page.speech().name(holder.title())));
            case CHOSEN -> form.refuse("into", page.say(IdeaWords.MERGE_CHOSEN));
          }
        });
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/ideas/{idea}/take-out")
  String takeOut(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("idea") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Idea idea = ideas.idea(cycle, which);
    Form form = Form.of(request);
    return kept(
        page,
        viewer,
        cycle,
        idea,
        form,
        response,
        model,
        () -> merging.takeOut(viewer, cycle, form.count("board"), idea));
  }

  /** Does it unless something is wrong; then the page is shown again with everything in it. */
  private String kept(
      Page page,
      Viewer viewer,
      Cycle cycle,
      Idea idea,
      Form form,
      HttpServletResponse response,
      Model model,
      Runnable work) {
    if (cycle.isEnded()) {
      form.refuse("", page.say(IdeaWords.ENDED));
      response.setStatus(Problem.OVERTAKEN.status());
      return show(page, viewer, cycle, idea, form, model);
    }
    if (!form.isRefused()) {
      try {
        work.run();
      } catch (OptimisticLockingFailureException overtaken) {
        Idea now = ideas.idea(cycle, idea.id().toString());
        boolean moved = form.count("version") < 0;
        form.refuse(
            "",
            moved
                ? page.say(IdeaWords.OVERTAKEN_BOARD)
                : page.say(IdeaWords.OVERTAKEN_IDEA, page.speech().name(now.title())));
        response.setStatus(Problem.OVERTAKEN.status());
        return show(page, viewer, cycle, now, form, model);
      }
    }
    return form.isRefused()
        ? refused(page, viewer, cycle, idea, form, response, model)
        : "redirect:" + IdeaPaths.one(cycle, idea);
  }

  private String refused(
      Page page,
      Viewer viewer,
      Cycle cycle,
      Idea idea,
      Form form,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, viewer, cycle, idea, form, model);
  }

  private String show(Page page, Viewer viewer, Cycle cycle, Idea idea, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("view", text.view(page, viewer, cycle, idea, form));
    return "ideas/one";
  }
}
