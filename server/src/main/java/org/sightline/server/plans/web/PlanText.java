package org.sightline.server.plans.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.foundations.Commitments;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Launching;
import org.sightline.server.plans.PlanStart;
import org.sightline.server.plans.Planning;
import org.sightline.server.plans.Plans;
import org.sightline.server.plans.Readiness;
import org.sightline.server.plans.State;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts a plan into words. */
@Component
class PlanText {
  private final Plans plans;
  private final Planning planning;
  private final Launching launching;
  private final ActionText actions;
  private final MeasureText measures;
  private final SignedText signed;
  private final VoicesText voices;
  private final HistoryText history;
  private final PlanNames names;
  private final ChosenIdeas ideas;
  private final Commitments commitments;

  PlanText(
      Plans plans,
      Planning planning,
      Launching launching,
      ActionText actions,
      MeasureText measures,
      SignedText signed,
      VoicesText voices,
      HistoryText history,
      PlanNames names,
      ChosenIdeas ideas,
      Commitments commitments) {
    this.commitments = commitments;
    this.plans = plans;
    this.planning = planning;
    this.launching = launching;
    this.actions = actions;
    this.measures = measures;
    this.signed = signed;
    this.voices = voices;
    this.history = history;
    this.names = names;
    this.ideas = ideas;
  }

  PlanView of(Page page, Viewer viewer, Cycle cycle, boolean board, Form form) {
    Optional<PlanStart> start = plans.start(cycle);
    Readiness readiness = launching.readiness(cycle);
    List<Action> all = plans.actions(cycle).stream().sorted(ActionText.order(cycle)).toList();
    return new PlanView(
        PlanPaths.plan(cycle),
        start
            .map(
                begun ->
                    page.say(
                        PlanWords.IN_MOTION,
                        page.speech().date(Today.of(begun.at())),
                        names.person(page, begun.by())))
            .orElseGet(() -> page.say(PlanWords.NOT_IN_MOTION)),
        start.isPresent(),
        start.isPresent() ? List.of() : HurdleText.of(page, cycle, readiness),
        start.isPresent() ? List.of() : nudges(page, viewer, cycle, all),
        HurdleText.weak(page, readiness.weak()),
        HurdleText.smaller(page, readiness.weak()),
        "/foundations/commitment/" + cycle.id(),
        board,
        cycle.is(Constraint.MONEY) ? page.say(PlanWords.ORDER_MONEY) : "",
        board ? columns(page, cycle, all) : List.of(column(page, cycle, "", all)),
        lines(page, cycle, all.stream().filter(this::isLate).toList()),
        lines(page, cycle, all.stream().filter(planning::isOrphan).toList()),
        signed.ownerLeft(page, cycle),
        CycleHeads.path(cycle) + "/statement",
        ideas.unplanned(viewer, cycle, all),
        measures.of(page, cycle),
        signed.of(page, viewer, cycle),
        edits(page, cycle, start.map(PlanStart::at)),
        voices.of(page, cycle, all),
        mayChange(viewer, cycle),
        viewer.is(Role.LEAD) && cycle.showsAllTo(viewer) && !cycle.isEnded(),
        form);
  }

  /** What is worth a word before a plan starts; none of it holds the start up. */
  private List<String> nudges(Page page, Viewer viewer, Cycle cycle, List<Action> all) {
    List<String> nudges = new ArrayList<>();
    List<String> unplanned =
        ideas.unplanned(viewer, cycle, all).stream()
            .map(each -> page.speech().name(each.label()))
            .toList();
    if (!unplanned.isEmpty()) {
      nudges.add(page.say(PlanWords.START_WITHOUT, page.speech().list(unplanned)));
    }
    long cost =
        all.stream()
            .filter(each -> each.state() != State.STOPPED)
            .mapToLong(each -> each.work().cost())
            .sum();
    if (cost > 0) {
      String money = commitments.of(cycle.id().toString()).money();
      nudges.add(
          money.isBlank()
              ? page.say(PlanWords.COST_WITHOUT_MONEY, page.speech().count(cost))
              : page.say(
                  PlanWords.COST_AND_MONEY, page.speech().count(cost), page.speech().name(money)));
    }
    return nudges;
  }

  /** Whether this person may add to the plan: nobody adds to a cycle that was ended. */
  static boolean mayChange(Viewer viewer, Cycle cycle) {
    return viewer.is(Role.MEMBER) && !cycle.isEnded();
  }

  private boolean isLate(Action action) {
    return actions.isLate(action);
  }

  private List<PlanView.Column> columns(Page page, Cycle cycle, List<Action> all) {
    List<PlanView.Column> columns = new ArrayList<>();
    for (State state : State.values()) {
      columns.add(
          column(
              page,
              cycle,
              PlanNames.state(page, state),
              all.stream().filter(each -> each.state() == state).toList()));
    }
    return columns;
  }

  private PlanView.Column column(Page page, Cycle cycle, String label, List<Action> all) {
    return new PlanView.Column(label, page.speech().count(all.size()), lines(page, cycle, all));
  }

  private List<ActionLine> lines(Page page, Cycle cycle, List<Action> all) {
    return all.stream().map(each -> actions.line(page, cycle, each)).toList();
  }

  private List<Fact> edits(Page page, Cycle cycle, Optional<Instant> start) {
    return start.map(at -> history.since(page, cycle, at)).orElse(List.of());
  }
}
