package org.sightline.server.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Feedback;
import org.sightline.server.plans.Plans;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
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

/** A minute from a phone: is it happening, and if not, what stands in the way? */
@Controller
class FeedbackController {
  private final Doors doors;
  private final Plans plans;
  private final Feedback feedback;
  private final VoicesText voices;

  FeedbackController(Doors doors, Plans plans, Feedback feedback, VoicesText voices) {
    this.doors = doors;
    this.plans = plans;
    this.feedback = feedback;
    this.voices = voices;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/feedback")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "action", defaultValue = "") String which,
      @RequestParam(name = "thanks", defaultValue = "false") boolean thanks,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    List<Action> open = open(cycle);
    Optional<Action> chosen =
        open.size() == 1 && !thanks
            ? Optional.of(open.get(0))
            : open.stream().filter(each -> each.id().toString().equals(which)).findFirst();
    return show(page, cycle, chosen, thanks, Form.empty(), model);
  }

  @AtLeast(Role.VIEWER)
  @PostMapping("/cycles/{cycle}/feedback")
  String say(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.of(request);
    Action action =
        open(cycle).stream()
            .filter(each -> each.id().toString().equals(form.value("action")))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Optional<Feedback.Said> said = FeedbackFields.read(page, form);
    if (said.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, cycle, Optional.of(action), false, form, model);
    }
    feedback.say(action, said.get(), false);
    return "redirect:" + PlanPaths.feedback(cycle) + "?thanks=true";
  }

  private List<Action> open(Cycle cycle) {
    return plans.actions(cycle).stream().filter(each -> !each.state().isOver()).toList();
  }

  private String show(
      Page page, Cycle cycle, Optional<Action> action, boolean thanks, Form form, Model model) {
    model.addAttribute(
        "feedback",
        new FeedbackView(
            PlanPaths.feedback(cycle),
            PlanPaths.plan(cycle),
            action.map(each -> each.work().title()).orElse(""),
            action.map(each -> each.id().toString()).orElse(""),
            open(cycle).stream()
                .map(
                    each ->
                        new Option(
                            PlanPaths.feedback(cycle) + "?action=" + each.id(),
                            each.work().title()))
                .toList(),
            thanks,
            voices.setting(page),
            form));
    return "plans/feedback";
  }
}
