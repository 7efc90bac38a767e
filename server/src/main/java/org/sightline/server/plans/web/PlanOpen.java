package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.StillOpen;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Adjusting;
import org.sightline.server.plans.Plans;
import org.sightline.server.plans.Proposal;
import org.sightline.server.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is still open in a plan: actions that are not done, adjustments nobody decided on. */
@Component
@Order(20)
class PlanOpen implements StillOpen {
  private final Plans plans;
  private final Adjusting adjusting;

  PlanOpen(Plans plans, Adjusting adjusting) {
    this.plans = plans;
    this.adjusting = adjusting;
  }

  @Override
  public List<Open> of(Page page, Viewer viewer, Cycle cycle) {
    List<Open> open = new ArrayList<>();
    List<Action> actions =
        plans.actions(cycle).stream().filter(each -> !each.state().isOver()).toList();
    if (!actions.isEmpty()) {
      open.add(
          new Open(
              page.say(
                  PlanWords.OPEN_ACTIONS,
                  actions.size(),
                  page.speech()
                      .list(
                          actions.stream()
                              .map(each -> page.speech().name(each.work().title()))
                              .toList())),
              PlanPaths.plan(cycle)));
    }
    List<Proposal> undecided =
        adjusting.proposals(cycle).stream().filter(each -> each.answer().isEmpty()).toList();
    if (!undecided.isEmpty()) {
      open.add(
          new Open(
              page.say(PlanWords.OPEN_PROPOSALS, undecided.size()),
              PlanPaths.proposal(cycle, undecided.get(0))));
    }
    return open;
  }
}
