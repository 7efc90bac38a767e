package org.sightline.server.plans.web;

import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Token;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Inviting;
import org.sightline.server.plans.Planning;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes and takes back links by which people without an account report. */
@Controller
class LinkController {
  private final Doors doors;
  private final Planning planning;
  private final Inviting inviting;
  private final ActionPageText text;
  private final CycleHeads heads;
  private final PublicAddress address;

  LinkController(
      Doors doors,
      Planning planning,
      Inviting inviting,
      ActionPageText text,
      CycleHeads heads,
      PublicAddress address) {
    this.doors = doors;
    this.planning = planning;
    this.inviting = inviting;
    this.text = text;
    this.heads = heads;
    this.address = address;
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/plan/actions/{action}/link")
  String make(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("action") String which,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Action action = planning.action(cycle, which);
    Token token = inviting.invite(viewer, action);
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute(
        "action",
        text.of(
            page,
            viewer,
            cycle,
            action,
            action.number(),
            address.of("/feedback/" + token.text()).toString(),
            Form.empty()));
    return "plans/action";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/plan/actions/{action}/link/close")
  String close(
      Viewer viewer, @PathVariable("cycle") String id, @PathVariable("action") String which) {
    Cycle cycle = doors.open(viewer, id);
    Action action = planning.action(cycle, which);
    inviting.close(viewer, action);
    return "redirect:" + PlanPaths.action(cycle, action) + "#link";
  }
}
