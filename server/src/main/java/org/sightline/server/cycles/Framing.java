package org.sightline.server.cycles;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.statistics.Known;
import org.sightline.statistics.Tally;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes problem statements out of what is asked for and what the data hold. */
@Component
public class Framing {
  private static final int MOST_YEARS = 10;

  private final Statements statements;
  private final Figures figures;
  private final People people;
  private final Trail trail;
  private final InstantSource clock;

  Framing(Statements statements, Figures figures, People people, Trail trail, InstantSource clock) {
    this.statements = statements;
    this.figures = figures;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /** What came of a draft. */
  public sealed interface Outcome {
    /** It can stand. */
    record Framed(Statement statement) implements Outcome {}

    /** It cannot stand, and why; {@code figure} is what it would start from. */
    record Refused(Set<Fault> faults, Figure figure) implements Outcome {}
  }

  /** Holds a draft against the data and the rules; nothing is kept. */
  public Outcome frame(Viewer viewer, Cycle cycle, Draft draft) {
    Figure figure = figures.of(viewer, draft.number());
    EnumSet<Fault> faults = EnumSet.noneOf(Fault.class);
    addDay(cycle, draft, faults);
    if (draft.owner().flatMap(people::find).isEmpty()) {
      faults.add(Fault.NO_OWNER);
    }
    Optional<Double> bar = bar(figure, draft);
    if (bar.isEmpty()) {
      faults.add(Fault.NO_BAR);
    }
    Optional<Tally> baseline = baseline(figure, faults);
    if (draft.target().filter(share -> share >= 0 && share <= 1).isEmpty()) {
      faults.add(Fault.TARGET_UNREADABLE);
    } else if (figure instanceof Figure.Counted counted) {
      int sign = counted.indicator().direction().sign();
      double target = draft.target().get();
      if (baseline.isPresent() && sign * (target - baseline.get().rate()) <= 0) {
        faults.add(Fault.TARGET_NOT_BETTER);
      }
      if (draft.end() && bar.isPresent() && sign * (target - bar.get()) < 0) {
        faults.add(Fault.END_BELOW_BAR);
      }
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused(faults, figure);
    }
    Figure.Counted counted = (Figure.Counted) figure;
    Statement statement =
        new Statement(
            new NumberSource(
                draft.number().dataset(),
                counted.data().data().id(),
                draft.number().indicator(),
                draft.number().group(),
                Question.fingerprint(counted.indicator())),
            baseline.orElseThrow(),
            counted.time().orElse(""),
            draft.target().orElseThrow(),
            draft.by().orElseThrow(),
            draft.end(),
            bar.orElseThrow(),
            draft.owner().orElseThrow(),
            draft.said());
    return Facts.areIn(draft.said(), statement)
        ? new Outcome.Framed(statement)
        : new Outcome.Refused(EnumSet.of(Fault.SAID_WITHOUT_FACTS), figure);
  }

  /**
   * Keeps a statement.
   *
   * @param version of the statement that the person was looking at; 0 when there was none
   */
  @Transactional
  public Statement.Kept keep(Viewer viewer, Cycle cycle, int version, Statement statement) {
    int now = statements.of(cycle.id()).map(Statement.Kept::version).orElse(0);
    if (now != version) {
      throw new OptimisticLockingFailureException("the statement has changed");
    }
    trail.record(Deed.by(viewer, "cycle.framed", cycle.id().toString()));
    return statements.save(new Statement.Kept(cycle.id(), version, statement));
  }

  /** Whether whoever owns it can still answer for it. */
  public boolean isOwned(UUID owner) {
    return people.find(owner).isPresent();
  }

  private void addDay(Cycle cycle, Draft draft, Set<Fault> faults) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (draft.by().isEmpty()) {
      faults.add(Fault.DAY_UNREADABLE);
      return;
    }
    LocalDate day = draft.by().get();
    if (!day.isAfter(today)) {
      faults.add(Fault.DAY_PAST);
    } else if (day.isAfter(today.plusYears(MOST_YEARS))) {
      faults.add(Fault.DAY_FAR);
    } else if (cycle.is(Constraint.TIME) && day.isAfter(today.plusYears(1))) {
      faults.add(Fault.DAY_BEYOND_YEAR);
    }
  }

  private static Optional<Tally> baseline(Figure figure, Set<Fault> faults) {
    if (!(figure instanceof Figure.Counted counted)) {
      faults.add(Fault.NO_BASELINE);
      return Optional.empty();
    }
    if (counted.indicator().isMean()) {
      faults.add(Fault.NOT_A_SHARE);
      return Optional.empty();
    }
    if (!(counted.value() instanceof Known)) {
      faults.add(Fault.NO_BASELINE);
      return Optional.empty();
    }
    return Optional.of(counted.cell().tally());
  }

  /** The question's own bar; what was said counts only where it has none. */
  private static Optional<Double> bar(Figure figure, Draft draft) {
    Optional<Double> own =
        figure instanceof Figure.Counted counted && !counted.indicator().isMean()
            ? ownBar(counted.indicator())
            : Optional.empty();
    return own.or(() -> draft.bar().filter(share -> share >= 0 && share <= 1));
  }

  private static Optional<Double> ownBar(Indicator indicator) {
    return indicator.bar().map(Number::doubleValue);
  }
}
