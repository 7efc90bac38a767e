package org.sightline.server.plans.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.State;
import org.sightline.server.plans.Work;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts actions into lines. */
@Component
class ActionText {
  private final PlanNames names;
  private final ChosenIdeas ideas;
  private final Today today;

  ActionText(PlanNames names, ChosenIdeas ideas, Today today) {
    this.names = names;
    this.ideas = ideas;
    this.today = today;
  }

  /** The order of a list: what costs nothing first where money is short, then by day. */
  static Comparator<Action> order(Cycle cycle) {
    Comparator<Action> byDay =
        Comparator.comparing((Action action) -> action.work().starts())
            .thenComparing(action -> action.work().ends())
            .thenComparing(action -> action.work().title());
    return cycle.is(Constraint.MONEY)
        ? Comparator.comparing((Action action) -> action.work().cost() > 0).thenComparing(byDay)
        : byDay;
  }

  ActionLine line(Page page, Cycle cycle, Action action) {
    Work work = action.work();
    boolean left = !action.state().isOver() && !names.isHere(work.owner());
    String owner = names.person(page, work.owner());
    return new ActionLine(
        PlanPaths.action(cycle, action),
        work.title(),
        left ? page.say(PlanWords.OWNER_LEFT, owner) : page.say(PlanWords.OWNED_BY, owner),
        left,
        days(page, work),
        work.cost() == 0
            ? page.say(PlanWords.COSTS_NOTHING)
            : page.say(PlanWords.COSTS, page.speech().count(work.cost())),
        work.training(),
        serves(cycle, work),
        PlanNames.state(page, action.state()),
        style(action.state()),
        late(page, action),
        action.lateWhy(),
        action.number(),
        moves(page, action.state()));
  }

  static String days(Page page, Work work) {
    return page.say(
        PlanWords.FROM_TO, page.speech().date(work.starts()), page.speech().date(work.ends()));
  }

  /** What is late about an action, in a sentence; empty when nothing is. */
  String late(Page page, Action action) {
    return action
        .late(today.day())
        .map(
            late ->
                switch (late) {
                  case NOT_BEGUN ->
                      page.say(PlanWords.LATE_BEGUN, page.speech().date(action.work().starts()));
                  case NOT_DONE ->
                      page.say(PlanWords.LATE_DONE, page.speech().date(action.work().ends()));
                })
        .orElse("");
  }

  /** Whether something is late about an action today. */
  boolean isLate(Action action) {
    return action.late(today.day()).isPresent();
  }

  private String serves(Cycle cycle, Work work) {
    Optional<String> idea =
        work.idea().map(id -> ideas.title(cycle, id)).filter(title -> !title.isEmpty());
    return idea.or(() -> work.cause().map(id -> names.cause(cycle, id))).orElse("");
  }

  static String style(State state) {
    return switch (state) {
      case UNDER_WAY -> "gap";
      case TO_DO -> "small";
      case DONE, STOPPED -> "none";
    };
  }

  /** Where an action can go with one tap; stopping asks why, on its own page. */
  static List<Option> moves(Page page, State state) {
    return switch (state) {
      case TO_DO -> List.of(move(page, State.UNDER_WAY, PlanWords.BEGIN));
      case UNDER_WAY ->
          List.of(
              move(page, State.DONE, PlanWords.FINISH),
              move(page, State.TO_DO, PlanWords.PUT_BACK));
      case DONE -> List.of(move(page, State.UNDER_WAY, PlanWords.TAKE_UP));
      case STOPPED -> List.of(move(page, State.TO_DO, PlanWords.TAKE_UP));
    };
  }

  private static Option move(Page page, State state, PlanWords words) {
    return new Option(state.name(), page.say(words));
  }
}
