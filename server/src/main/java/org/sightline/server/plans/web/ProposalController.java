package org.sightline.server.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Adjusting;
import org.sightline.server.plans.Planning;
import org.sightline.server.plans.Proposal;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Decides about adjustments that the front line proposes. */
@Controller
class ProposalController {
  private final Doors doors;
  private final Adjusting adjusting;
  private final Planning planning;
  private final ProposalText text;
  private final CycleHeads heads;
  private final Today today;

  ProposalController(
      Doors doors,
      Adjusting adjusting,
      Planning planning,
      ProposalText text,
      CycleHeads heads,
      Today today) {
    this.doors = doors;
    this.adjusting = adjusting;
    this.planning = planning;
    this.text = text;
    this.heads = heads;
    this.today = today;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/plan/proposals/{proposal}")
  String look(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("proposal") String which,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    return show(page, viewer, cycle, adjusting.proposal(cycle, which), Form.empty(), model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/plan/proposals/{proposal}")
  String decide(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("proposal") String which,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Proposal proposal = adjusting.proposal(cycle, which);
    Action action = planning.action(cycle, proposal.action().toString());
    Form form = Form.of(request);
    Optional<Adjusting.Verdict> verdict =
        ProposalFields.read(
            page, form, proposal, action, today.day(), text.grounds(page, cycle, proposal));
    boolean overtaken =
        proposal.answer().isPresent()
            || form.count("version") != proposal.version()
            || form.count("number") != action.number();
    if (overtaken) {
      form.refuse("", page.say(PlanWords.PROPOSAL_OVERTAKEN));
    }
    if (form.isRefused() || verdict.isEmpty()) {
      response.setStatus(
          overtaken ? Problem.OVERTAKEN.status() : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, proposal, form, model);
    }
    Proposal decided = adjusting.decide(viewer, cycle, proposal, verdict.get());
    return "redirect:" + PlanPaths.proposal(cycle, decided);
  }

  private String show(
      Page page, Viewer viewer, Cycle cycle, Proposal proposal, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("proposal", text.of(page, viewer, cycle, proposal, form));
    return "plans/proposal";
  }
}
