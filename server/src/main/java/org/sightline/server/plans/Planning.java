package org.sightline.server.plans;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts actions into plans, and gives them other forms; no form is ever lost. */
@Component
public class Planning {
  private final Actions actions;
  private final People people;
  private final Trail trail;
  private final InstantSource clock;

  Planning(Actions actions, People people, Trail trail, InstantSource clock) {
    this.actions = actions;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /** The action of this name in addresses, or the page that says that there is none. */
  public Action action(Cycle cycle, String id) {
    return id(id)
        .flatMap(actions::find)
        .filter(action -> action.cycle().equals(cycle.id()))
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  /** A name in addresses as it is kept; empty when it is none. */
  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Every form of every action, in the order they were given. */
  public List<Action> history(Cycle cycle) {
    return actions.history(cycle.id());
  }

  /** Whether nobody answers for it now: its owner has left, and it is not over. */
  public boolean isOrphan(Action action) {
    return !action.state().isOver() && !people.isHere(action.work().owner());
  }

  /**
   * Puts an action into a plan.
   *
   * @param why may be empty before the plan has started
   */
  @Transactional
  public Action add(Viewer viewer, Cycle cycle, Work work, String why) {
    return keep(
        viewer,
        new Action(
            UUID.randomUUID(),
            1,
            cycle.id(),
            work,
            State.TO_DO,
            "",
            change(Change.Kind.ADDED, viewer, why)));
  }

  /**
   * Says otherwise what is to be done.
   *
   * @param number of the form that the person was looking at
   * @throws OptimisticLockingFailureException when another form holds by now
   */
  @Transactional
  public Action edit(Viewer viewer, Action action, int number, Work work, String why) {
    return next(
        viewer, action, number, seen -> seen.doing(work, change(Change.Kind.EDITED, viewer, why)));
  }

  /** Says how far it has come; see {@link #edit}. */
  @Transactional
  public Action move(Viewer viewer, Action action, int number, State state, String why) {
    return next(
        viewer, action, number, seen -> seen.at(state, change(Change.Kind.MOVED, viewer, why)));
  }

  /** Says why it is late; see {@link #edit}. */
  @Transactional
  public Action explain(Viewer viewer, Action action, int number, String why) {
    return next(
        viewer, action, number, seen -> seen.late(why, change(Change.Kind.EXPLAINED, viewer, why)));
  }

  /** Does it otherwise because the front line said so; within the caller's transaction. */
  Action adjust(Viewer viewer, Action action, int number, Work work, String why) {
    return next(
        viewer,
        action,
        number,
        seen -> seen.doing(work, change(Change.Kind.ADJUSTED, viewer, why)));
  }

  private Action next(Viewer viewer, Action action, int number, UnaryOperator<Action> step) {
    if (action.number() != number) {
      throw new OptimisticLockingFailureException("action " + action.id() + " has changed");
    }
    return keep(viewer, step.apply(action));
  }

  private Action keep(Viewer viewer, Action form) {
    try {
      actions.add(form);
    } catch (DuplicateKeyException overtaken) {
      throw new OptimisticLockingFailureException("somebody else was first", overtaken);
    }
    String action =
        switch (form.change().kind()) {
          case ADDED -> "plan.action-added";
          case EDITED -> "plan.action-edited";
          case MOVED -> "plan.action-moved";
          case EXPLAINED -> "plan.action-explained";
          case ADJUSTED -> "plan.action-adjusted";
        };
    trail.record(
        Deed.by(viewer, action, form.id().toString())
            .with("form", Integer.toString(form.number())));
    return form;
  }

  private Change change(Change.Kind kind, Viewer viewer, String why) {
    return new Change(kind, viewer.account(), now(), why);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
