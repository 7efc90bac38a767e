package org.sightline.server.cycles;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends cycles, and opens ended ones again; both are lines of the log. */
@Component
public class Ending {
  private final Cycles cycles;
  private final Ends ends;
  private final Decided decided;
  private final Decisions decisions;
  private final Trail trail;
  private final InstantSource clock;

  Ending(
      Cycles cycles,
      Ends ends,
      Decided decided,
      Decisions decisions,
      Trail trail,
      InstantSource clock) {
    this.cycles = cycles;
    this.ends = ends;
    this.decided = decided;
    this.decisions = decisions;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person may end it or open it again: they lead, and see all of its places. */
  public boolean mayEnd(Viewer viewer, Cycle cycle) {
    return viewer.is(Role.LEAD) && cycle.showsAllTo(viewer);
  }

  /** Everything that was said about the end of a cycle, the first first. */
  public List<End> history(Cycle cycle) {
    return ends.of(cycle.id());
  }

  /** Why this cycle is ended; empty while it runs. */
  public Optional<End> holds(Cycle cycle) {
    return cycle.isEnded()
        ? history(cycle).stream().reduce((before, after) -> after)
        : Optional.empty();
  }

  /** The last that was said about the end of each cycle that was ever ended. */
  public Map<UUID, End> last() {
    Map<UUID, End> last = new HashMap<>();
    ends.all().forEach(end -> last.put(end.cycle(), end));
    return last;
  }

  /**
   * Ends a cycle. Nothing more is added to it, and reviews of its decisions are no longer asked
   * for; all of it stays readable.
   *
   * @param seen the cycle as it was when it was decided
   * @param words why; must not be empty where the reason says nothing
   * @param into the cycle that goes on with it, when it is merged
   * @throws OptimisticLockingFailureException when it has changed since
   */
  @Transactional
  public Cycle end(
      Viewer viewer, Cycle seen, EndReason reason, String words, Optional<Cycle> into) {
    if (seen.isEnded()) {
      throw new OptimisticLockingFailureException("cycle " + seen.id() + " is ended already");
    }
    return turn(viewer, seen, Optional.of(reason), words, into.map(Cycle::id));
  }

  /**
   * Opens an ended cycle again.
   *
   * @param words why; must not be empty
   * @throws OptimisticLockingFailureException when it has changed since
   */
  @Transactional
  public Cycle reopen(Viewer viewer, Cycle seen, String words) {
    if (!seen.isEnded()) {
      throw new OptimisticLockingFailureException("cycle " + seen.id() + " runs already");
    }
    return turn(viewer, seen, Optional.empty(), words, Optional.empty());
  }

  private Cycle turn(
      Viewer viewer, Cycle seen, Optional<EndReason> reason, String words, Optional<UUID> into) {
    if (!mayEnd(viewer, seen)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    boolean ended = reason.isPresent();
    End end =
        new End(seen.id(), history(seen).size() + 1, reason, words, into, viewer.account(), now);
    Cycle turned = cycles.save(seen.ended(ended ? Optional.of(now) : Optional.empty()));
    try {
      ends.add(end);
    } catch (DuplicateKeyException overtaken) {
      throw new OptimisticLockingFailureException("somebody else was first", overtaken);
    }
    decisions.askForReviews(seen.subject(), !ended);
    trail.record(
        Deed.by(viewer, ended ? "cycle.ended" : "cycle.reopened", seen.id().toString())
            .with("reason", reason.map(Enum::name).orElse("")));
    decided.tell(viewer, turned, Decision.of(end, seen.focus()));
    return turned;
  }
}
