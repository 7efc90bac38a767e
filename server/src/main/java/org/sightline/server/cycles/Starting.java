package org.sightline.server.cycles;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts cycles, and changes what they are called, what they are short of and who takes part. */
@Component
public class Starting {
  private final Cycles cycles;
  private final Trail trail;
  private final InstantSource clock;

  Starting(Cycles cycles, Trail trail, InstantSource clock) {
    this.cycles = cycles;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What is said of a cycle before it starts.
   *
   * @param side for whom the person who starts it speaks
   * @param overlap why now, beside another; may be empty
   */
  public record Draft(
      String name,
      String focus,
      Start start,
      Set<Constraint> constraints,
      Side side,
      String overlap) {}

  /** What came of starting. */
  public sealed interface Outcome {
    /** It runs. */
    record Started(Cycle cycle) implements Outcome {}

    /** Another focus is open in the same places; nothing was started. */
    record AsksWhy(List<Cycle> open) implements Outcome {}
  }

  /** Starts a cycle about the places of whoever starts it. */
  @Transactional
  public Outcome start(Viewer viewer, Draft draft) {
    List<Cycle> open =
        cycles.all().stream().filter(each -> each.isUnderWay() && each.isFor(viewer)).toList();
    if (!open.isEmpty() && draft.overlap().isBlank()) {
      return new Outcome.AsksWhy(open);
    }
    Cycle cycle =
        cycles.save(
            new Cycle(
                UUID.randomUUID(),
                0,
                draft.name(),
                draft.focus(),
                draft.start(),
                viewer.scope(),
                draft.constraints(),
                List.of(new Member(viewer.account(), draft.side())),
                open.isEmpty() ? "" : draft.overlap(),
                Stage.DIAGNOSE,
                viewer.account(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Optional.empty()));
    trail.record(Deed.by(viewer, "cycle.started", cycle.id().toString()));
    return new Outcome.Started(cycle);
  }

  /** Calls it otherwise, or says otherwise what it is short of. */
  @Transactional
  public Cycle describe(
      Viewer viewer, Cycle cycle, String name, String focus, Set<Constraint> constraints) {
    trail.record(Deed.by(viewer, "cycle.described", cycle.id().toString()));
    return cycles.save(cycle.described(name, focus, constraints));
  }

  /** Takes somebody in, or says otherwise for whom they speak. */
  @Transactional
  public Cycle takeIn(Viewer viewer, Cycle cycle, Member member) {
    List<Member> others = new ArrayList<>(without(cycle, member.account()));
    others.add(member);
    trail.record(
        Deed.by(viewer, "cycle.joined", cycle.id().toString())
            .with("account", member.account().toString()));
    return cycles.save(cycle.with(others));
  }

  /** Lets somebody go; what they said stays. */
  @Transactional
  public Cycle letGo(Viewer viewer, Cycle cycle, UUID account) {
    trail.record(
        Deed.by(viewer, "cycle.left", cycle.id().toString()).with("account", account.toString()));
    return cycles.save(cycle.with(without(cycle, account)));
  }

  private static List<Member> without(Cycle cycle, UUID account) {
    return cycle.members().stream().filter(each -> !each.account().equals(account)).toList();
  }
}
