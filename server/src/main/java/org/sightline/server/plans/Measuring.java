package org.sightline.server.plans;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a plan is watched by, and writes down what was seen. */
@Component
public class Measuring {
  private final Measures measures;
  private final Trail trail;
  private final InstantSource clock;

  Measuring(Measures measures, Trail trail, InstantSource clock) {
    this.measures = measures;
    this.trail = trail;
    this.clock = clock;
  }

  /** The measure of this name in addresses, or the page that says that there is none. */
  public Measure measure(Cycle cycle, String id) {
    return Planning.id(id)
        .flatMap(measures::find)
        .filter(measure -> measure.cycle().equals(cycle.id()))
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  /**
   * Adds a measure.
   *
   * @param target the share to reach; for fidelity alone
   */
  @Transactional
  public Measure add(
      Viewer viewer,
      Cycle cycle,
      Measure.Kind kind,
      String name,
      String good,
      Optional<Double> target) {
    Measure measure =
        measures.save(
            new Measure(
                UUID.randomUUID(),
                0,
                cycle.id(),
                kind,
                name,
                good,
                target,
                viewer.account(),
                now(),
                Optional.empty()));
    trail.record(Deed.by(viewer, "plan.measure-added", measure.id().toString()));
    return measure;
  }

  /**
   * Sets a measure aside; it is never reworded, so that what was observed keeps its meaning.
   *
   * @throws OptimisticLockingFailureException when somebody else changed it
   */
  @Transactional
  public void setAside(Viewer viewer, Measure measure, int version) {
    if (measure.version() != version) {
      throw new OptimisticLockingFailureException("measure " + measure.id() + " has changed");
    }
    measures.save(measure.aside(now()));
    trail.record(Deed.by(viewer, "plan.measure-set-aside", measure.id().toString()));
  }

  /** Writes down what was seen. */
  @Transactional
  public Observation observe(
      Viewer viewer, Measure measure, LocalDate on, long x, Optional<Long> n, String note) {
    Observation seen =
        measures.save(
            new Observation(
                UUID.randomUUID(),
                0,
                measure.id(),
                on,
                x,
                n,
                note,
                viewer.account(),
                now(),
                Optional.empty()));
    trail.record(Deed.by(viewer, "plan.observed", measure.id().toString()));
    return seen;
  }

  /** Takes something observed back; it stays readable. */
  @Transactional
  public void withdraw(Viewer viewer, Measure measure, String id) {
    Observation seen =
        measures.observations(measure.cycle()).stream()
            .filter(each -> each.measure().equals(measure.id()))
            .filter(each -> each.id().toString().equals(id) && each.withdrawnAt().isEmpty())
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    measures.save(seen.withdrawn(now()));
    trail.record(Deed.by(viewer, "plan.observation-withdrawn", id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
