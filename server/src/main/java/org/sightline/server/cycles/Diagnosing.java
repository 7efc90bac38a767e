package org.sightline.server.cycles;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out why: causes, and what stands behind them. */
@Component
public class Diagnosing {
  /** How many whys may follow one another. */
  public static final int DEEPEST = 12;

  private final Causes causes;
  private final Figures figures;
  private final Trail trail;
  private final InstantSource clock;

  Diagnosing(Causes causes, Figures figures, Trail trail, InstantSource clock) {
    this.causes = causes;
    this.figures = figures;
    this.trail = trail;
    this.clock = clock;
  }

  /** The causes of a cycle, and how much stands behind each. */
  public Tree tree(Cycle cycle) {
    Map<UUID, List<Evidence>> byCause =
        causes.evidence(cycle.id()).stream().collect(Collectors.groupingBy(Evidence::cause));
    Map<UUID, Proof> proofs = new HashMap<>();
    byCause.forEach((cause, all) -> proofs.put(cause, Proof.of(all, figures::stands)));
    return new Tree(causes.of(cycle.id()), proofs);
  }

  /** The cause of this name in addresses, or the page that says that there is none. */
  public Cause cause(Cycle cycle, String id) {
    try {
      return causes
          .find(UUID.fromString(id))
          .filter(cause -> cause.cycle().equals(cycle.id()))
          .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    } catch (IllegalArgumentException noName) {
      throw new Refusal(Problem.NOT_FOUND);
    }
  }

  /** What stands behind a cause and against it, what was taken back left out. */
  public List<Evidence> evidence(Cause cause) {
    return evidence(cause.cycle()).getOrDefault(cause.id(), List.of());
  }

  /** The same for every cause of a cycle behind which something stands. */
  public Map<UUID, List<Evidence>> evidence(UUID cycle) {
    return causes.evidence(cycle).stream()
        .filter(each -> each.withdrawnAt().isEmpty())
        .collect(Collectors.groupingBy(Evidence::cause));
  }

  /** Says why; {@code parent} is the cause that this one explains. */
  @Transactional
  public Cause say(Viewer viewer, Cycle cycle, Optional<Cause> parent, String words) {
    if (parent.isPresent() && depth(cycle, parent.get()) >= DEEPEST) {
      throw new Refusal(Problem.UNREADABLE);
    }
    Cause cause =
        causes.save(
            new Cause(
                UUID.randomUUID(),
                0,
                cycle.id(),
                parent.map(Cause::id),
                words,
                viewer.account(),
                now(),
                Optional.empty()));
    trail.record(Deed.by(viewer, "cycle.cause-said", cause.id().toString()));
    return cause;
  }

  /**
   * Says a cause in other words.
   *
   * @param version of the cause that the person was looking at
   */
  @Transactional
  public Cause reword(Viewer viewer, Cause cause, int version, String words) {
    trail.record(Deed.by(viewer, "cycle.cause-reworded", cause.id().toString()));
    return causes.save(seen(cause, version).saying(words));
  }

  /** Sets a cause aside, or takes it up again. */
  @Transactional
  public Cause drop(Viewer viewer, Cause cause, int version, boolean dropped) {
    trail.record(
        Deed.by(
            viewer, dropped ? "cycle.cause-dropped" : "cycle.cause-kept", cause.id().toString()));
    return causes.save(
        seen(cause, version).dropped(dropped ? Optional.of(now()) : Optional.empty()));
  }

  /** Puts a number or a voice behind a cause, or against it. */
  @Transactional
  public Evidence back(Viewer viewer, Cause cause, boolean against, Backing backing) {
    Evidence evidence =
        causes.save(
            new Evidence(
                UUID.randomUUID(),
                0,
                cause.id(),
                against,
                backing,
                viewer.account(),
                now(),
                Optional.empty()));
    trail.record(Deed.by(viewer, "cycle.evidence-given", evidence.id().toString()));
    return evidence;
  }

  /** Takes a piece of evidence back. */
  @Transactional
  public void withdraw(Viewer viewer, Cause cause, String id) {
    Evidence evidence =
        evidence(cause).stream()
            .filter(each -> each.id().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    causes.save(evidence.withdrawn(now()));
    trail.record(Deed.by(viewer, "cycle.evidence-withdrawn", id));
  }

  private int depth(Cycle cycle, Cause cause) {
    Map<UUID, Cause> byId =
        causes.of(cycle.id()).stream().collect(Collectors.toMap(Cause::id, each -> each));
    int depth = 1;
    Optional<UUID> above = cause.parent();
    while (above.isPresent() && byId.containsKey(above.get())) {
      above = byId.get(above.get()).parent();
      depth++;
    }
    return depth;
  }

  private static Cause seen(Cause cause, int version) {
    if (cause.version() != version) {
      throw new OptimisticLockingFailureException("cause " + cause.id() + " has changed");
    }
    return cause;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
