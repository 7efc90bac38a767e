package org.sightline.server.plans;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Course;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.LogLine;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Terms;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.foundations.Area;
import org.sightline.server.foundations.Commitments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets plans in motion, once nothing stands in the way. */
@Component
public class Launching {
  private final Plans plans;
  private final PlanStarts starts;
  private final Signing signing;
  private final Commitments commitments;
  private final Course course;
  private final Decisions decisions;
  private final Trail trail;
  private final InstantSource clock;

  Launching(
      Plans plans,
      PlanStarts starts,
      Signing signing,
      Commitments commitments,
      Course course,
      Decisions decisions,
      Trail trail,
      InstantSource clock) {
    this.plans = plans;
    this.starts = starts;
    this.signing = signing;
    this.commitments = commitments;
    this.course = course;
    this.decisions = decisions;
    this.trail = trail;
    this.clock = clock;
  }

  /** What came of setting a plan in motion. */
  public sealed interface Outcome {
    /** It is in motion, now or already. */
    record InMotion(PlanStart start) implements Outcome {}

    /** Something stands in the way; nothing was changed. */
    record Held(Readiness readiness) implements Outcome {}
  }

  /** Whether a plan can be set in motion. */
  public Readiness readiness(Cycle cycle) {
    List<Action> open =
        plans.actions(cycle).stream().filter(each -> each.state() != State.STOPPED).toList();
    Set<Area> needed = EnumSet.noneOf(Area.class);
    open.forEach(each -> needed.addAll(each.work().needs()));
    return new Readiness(
        signing.holds(cycle).isPresent() && !signing.isEdited(cycle),
        !open.isEmpty(),
        plans.measures(cycle).stream().anyMatch(each -> each.kind().component().isPresent()),
        commitments.missingOwners(needed),
        commitments.weaknesses(cycle.id().toString()));
  }

  /**
   * Sets a plan in motion and writes it into the log of decisions.
   *
   * @param said the line of the log, in the language of whoever starts it
   */
  @Transactional
  public Outcome start(Viewer viewer, Cycle cycle, String said) {
    Optional<PlanStart> already = starts.of(cycle.id());
    if (already.isPresent()) {
      return new Outcome.InMotion(already.get());
    }
    Readiness readiness = readiness(cycle);
    if (!readiness.isReady()) {
      return new Outcome.Held(readiness);
    }
    PlanStart start =
        new PlanStart(cycle.id(), viewer.account(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    try {
      starts.add(start);
    } catch (DuplicateKeyException overtaken) {
      throw new org.springframework.dao.OptimisticLockingFailureException(
          "somebody else started it", overtaken);
    }
    course.reach(cycle, Stage.IMPLEMENT);
    LocalDate today = LocalDate.ofInstant(start.at(), ZoneOffset.UTC);
    LocalDate due = signing.holds(cycle).map(Terms::statement).orElseThrow().by();
    decisions.tell(
        viewer,
        LogLine.about(cycle, Draft.of(DecisionKind.DECISION, said, "", today)).reviewedOn(due));
    trail.record(Deed.by(viewer, "plan.started", cycle.id().toString()));
    return new Outcome.InMotion(start);
  }
}
