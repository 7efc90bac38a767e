package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Actions;
import org.sightline.server.plans.Adjusting;
import org.sightline.server.plans.Planning;
import org.sightline.server.plans.Proposal;
import org.sightline.server.plans.Proposals;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** What of plans waits for a person: their late actions, proposals, actions nobody answers for. */
@Component
class PlansWaiting implements WorkWaiting {
  private static final int STANDS_STILL = 10;
  private static final int SOMEBODY_WAITS = 20;

  private final Doors doors;
  private final Actions actions;
  private final Proposals proposals;
  private final Adjusting adjusting;
  private final Planning planning;
  private final ActionText text;
  private final PlanNames names;

  PlansWaiting(
      Doors doors,
      Actions actions,
      Proposals proposals,
      Adjusting adjusting,
      Planning planning,
      ActionText text,
      PlanNames names) {
    this.doors = doors;
    this.actions = actions;
    this.proposals = proposals;
    this.adjusting = adjusting;
    this.planning = planning;
    this.text = text;
    this.names = names;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    List<Action> open = actions.open();
    List<Proposal> waiting = viewer.is(Role.LEAD) ? proposals.waiting() : List.of();
    if (open.isEmpty() && waiting.isEmpty()) {
      return List.of();
    }
    Map<UUID, Cycle> cycles =
        doors.all(viewer).stream()
            .filter(cycle -> !cycle.isEnded())
            .collect(Collectors.toMap(Cycle::id, Function.identity()));
    List<Task> tasks = new ArrayList<>();
    for (Action action : open) {
      Cycle cycle = cycles.get(action.cycle());
      if (cycle == null) {
        continue;
      }
      if (action.work().owner().equals(viewer.account()) && text.isLate(action)) {
        tasks.add(late(page, cycle, action));
      }
      if (viewer.is(Role.LEAD) && planning.isOrphan(action)) {
        tasks.add(orphan(page, cycle, action));
      }
    }
    for (Proposal proposal : waiting) {
      Cycle cycle = cycles.get(proposal.cycle());
      if (cycle != null && adjusting.mayDecide(viewer, cycle)) {
        tasks.add(proposed(page, cycle, proposal));
      }
    }
    return tasks;
  }

  private Task late(Page page, Cycle cycle, Action action) {
    return new Task(
        page.say(PlanWords.TASK_LATE, page.speech().name(action.work().title())),
        text.late(page, action),
        PlanPaths.action(cycle, action),
        SOMEBODY_WAITS);
  }

  private Task orphan(Page page, Cycle cycle, Action action) {
    return new Task(
        page.say(PlanWords.TASK_ORPHAN, page.speech().name(action.work().title())),
        page.say(PlanWords.OWNER_LEFT, names.person(page, action.work().owner())),
        PlanPaths.action(cycle, action),
        STANDS_STILL);
  }

  private Task proposed(Page page, Cycle cycle, Proposal proposal) {
    Action action = planning.action(cycle, proposal.action().toString());
    return new Task(
        ProposalText.title(page, proposal, action),
        VoicesText.why(page, proposal),
        PlanPaths.proposal(cycle, proposal),
        STANDS_STILL);
  }
}
