package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.People;
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
  private final People people;

  PlansWaiting(
      Doors doors,
      Actions actions,
      Proposals proposals,
      Adjusting adjusting,
      Planning planning,
      ActionText text,
      PlanNames names,
      People people) {
    this.doors = doors;
    this.actions = actions;
    this.proposals = proposals;
    this.adjusting = adjusting;
    this.planning = planning;
    this.text = text;
    this.names = names;
    this.people = people;
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
    List<Action> mine =
        open.stream()
            .filter(action -> cycles.containsKey(action.cycle()))
            .filter(action -> action.work().owner().equals(viewer.account()))
            .filter(text::isLate)
            .toList();
    List<Proposal> proposed =
        waiting.stream()
            .filter(each -> cycles.containsKey(each.cycle()))
            .filter(each -> adjusting.mayDecide(viewer, seen(cycles, each.cycle())))
            .toList();
    List<Action> orphans = viewer.is(Role.LEAD) ? orphans(open, cycles) : List.of();
    List<Task> tasks = new ArrayList<>();
    first(proposed, each -> proposed(page, seen(cycles, each.cycle()), each), page, tasks);
    first(orphans, each -> orphan(page, seen(cycles, each.cycle()), each), page, tasks);
    first(mine, each -> late(page, seen(cycles, each.cycle()), each), page, tasks);
    return tasks;
  }

  /** What nobody answers for; asked once for everybody who is here. */
  private List<Action> orphans(List<Action> open, Map<UUID, Cycle> cycles) {
    Set<UUID> here = people.all().stream().map(Account::id).collect(Collectors.toSet());
    return open.stream()
        .filter(action -> cycles.containsKey(action.cycle()))
        .filter(action -> !here.contains(action.work().owner()))
        .toList();
  }

  private static Cycle seen(Map<UUID, Cycle> cycles, UUID id) {
    return Objects.requireNonNull(cycles.get(id));
  }

  /** One task for all of a kind: the first of them, saying how many more there are. */
  private static <T> void first(List<T> all, Function<T, Task> task, Page page, List<Task> tasks) {
    if (all.isEmpty()) {
      return;
    }
    Task first = task.apply(all.get(0));
    tasks.add(
        all.size() == 1
            ? first
            : new Task(
                first.title(),
                first.detail() + " " + page.say(PlanWords.TASK_MORE, all.size() - 1),
                first.address(),
                first.order()));
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
