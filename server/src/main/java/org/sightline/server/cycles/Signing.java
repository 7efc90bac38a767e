package org.sightline.server.cycles;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs goal, comparison, smallest worthwhile change and stop rule before the start. */
@Component
public class Signing {
  private final Statements statements;
  private final Cycles cycles;
  private final Decided decided;
  private final Trail trail;
  private final InstantSource clock;

  Signing(Statements statements, Cycles cycles, Decided decided, Trail trail, InstantSource clock) {
    this.statements = statements;
    this.cycles = cycles;
    this.decided = decided;
    this.trail = trail;
    this.clock = clock;
  }

  /** Everything that was signed, the first first; the last holds. */
  public List<Terms> signed(Cycle cycle) {
    return statements.signed(cycle.id());
  }

  /** What holds. */
  public Optional<Terms> holds(Cycle cycle) {
    return signed(cycle).stream().reduce((before, after) -> after);
  }

  /** The statement of a cycle as it stands, signed or not. */
  public Optional<Statement.Kept> statement(Cycle cycle) {
    return statements.of(cycle.id());
  }

  /** Whether the statement was edited since it was signed. */
  public boolean isEdited(Cycle cycle) {
    return holds(cycle)
        .flatMap(terms -> statement(cycle).map(kept -> !kept.statement().equals(terms.statement())))
        .orElse(false);
  }

  /**
   * Signs.
   *
   * @param version of the statement that the person was looking at
   * @param number of the last signing they were looking at; 0 before the first
   * @param reason why it is changed; must not be empty after the first signing
   */
  @Transactional
  public Terms sign(
      Viewer viewer,
      Cycle cycle,
      int version,
      int number,
      Judging judging,
      boolean untold,
      String reason) {
    Statement.Kept kept = statements.of(cycle.id()).orElseThrow();
    int last = signed(cycle).size();
    if (kept.version() != version || last != number) {
      throw new OptimisticLockingFailureException("what is to be signed has changed");
    }
    if (last > 0 && reason.isBlank()) {
      throw new IllegalArgumentException("no reason is given. Maybe say why it is changed.");
    }
    Terms terms =
        new Terms(
            cycle.id(),
            last + 1,
            kept.statement(),
            judging,
            untold,
            last == 0 ? "" : reason,
            viewer.account(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    try {
      statements.sign(terms);
    } catch (DuplicateKeyException overtaken) {
      throw new OptimisticLockingFailureException("somebody else signed first", overtaken);
    }
    cycles.save(cycle.at(Stage.DESIGN));
    String action = last == 0 ? "cycle.signed" : "cycle.signed-again";
    trail.record(
        Deed.by(viewer, action, cycle.id().toString())
            .with("number", Integer.toString(terms.number())));
    decided.tell(
        viewer,
        cycle,
        Decision.of(
            last == 0 ? Decision.Kind.GOAL_SIGNED : Decision.Kind.GOAL_CHANGED,
            cycle.focus(),
            terms.reason(),
            kept.statement().by()));
    return terms;
  }
}
