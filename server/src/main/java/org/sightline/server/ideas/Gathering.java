package org.sightline.server.ideas;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes ideas in, and what is said of them later. */
@Component
public class Gathering {

  /** How many ideas a cycle may hold. */
  public static final int MOST = 500;

  private final IdeaStore ideas;
  private final SeedStore seeds;
  private final Trail trail;
  private final InstantSource clock;

  Gathering(IdeaStore ideas, SeedStore seeds, Trail trail, InstantSource clock) {
    this.ideas = ideas;
    this.seeds = seeds;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Takes an idea in. Without a name, nothing is kept that would tell who wrote it down: neither
   * with the idea nor in the audit trail.
   */
  @Transactional
  public Idea say(Viewer viewer, Cycle cycle, Said said, Wish wish) {
    open(cycle);
    Optional<UUID> by = said.isAnonymous() ? Optional.empty() : Optional.of(viewer.account());
    Idea idea = ideas.save(fresh(cycle, said, wish, Optional.empty(), by));
    trail.record(deed(idea, "idea.said"));
    return idea;
  }

  /** Takes an idea in from somebody without an account; no name is kept. */
  @Transactional
  public Idea hear(Cycle cycle, Said said, Wish wish) {
    open(cycle);
    Idea idea = ideas.save(fresh(cycle, said, wish, Optional.empty(), Optional.empty()));
    trail.record(deed(idea, "idea.said"));
    return idea;
  }

  /** Takes an idea in that practice offers. */
  @Transactional
  public Idea take(Viewer viewer, Cycle cycle, Seed seed, Wish wish) {
    open(cycle);
    if (isAnswered(cycle, seed)) {
      throw new OptimisticLockingFailureException("seed " + seed + " was answered before");
    }
    Said practice = new Said(Optional.empty(), "", "");
    Idea idea =
        ideas.save(fresh(cycle, practice, wish, Optional.of(seed), Optional.of(viewer.account())));
    trail.record(Deed.by(viewer, "idea.seed-taken", idea.id().toString()));
    return idea;
  }

  /** Leaves what practice offers, and says why. */
  @Transactional
  public void leave(Viewer viewer, Cycle cycle, Seed seed, String reason) {
    open(cycle);
    if (isAnswered(cycle, seed)) {
      throw new OptimisticLockingFailureException("seed " + seed + " was answered before");
    }
    try {
      seeds.leave(new LeftSeed(cycle.id(), seed, reason, viewer.account(), now()));
    } catch (DuplicateKeyException overtaken) {
      throw new OptimisticLockingFailureException("somebody else left it first", overtaken);
    }
    trail.record(
        Deed.by(viewer, "idea.seed-left", cycle.id().toString()).with("seed", seed.name()));
  }

  /** Whether a seed was taken or left. */
  public boolean isAnswered(Cycle cycle, Seed seed) {
    return ideas.of(cycle.id()).stream().anyMatch(idea -> idea.seed().equals(Optional.of(seed)))
        || seeds.left(cycle.id()).stream().anyMatch(left -> left.seed() == seed);
  }

  /**
   * Says an idea otherwise; who said it stays.
   *
   * @param version of the idea that the person was looking at
   */
  @Transactional
  public Idea change(Viewer viewer, Cycle cycle, Idea idea, int version, Wish wish) {
    open(cycle);
    trail.record(Deed.by(viewer, "idea.changed", idea.id().toString()));
    return ideas.save(seen(idea, version).with(wish));
  }

  /** Answers the deeper question. */
  @Transactional
  public Idea answer(Viewer viewer, Cycle cycle, Idea idea, int version, String answer) {
    open(cycle);
    trail.record(Deed.by(viewer, "idea.answered", idea.id().toString()));
    return ideas.save(seen(idea, version).answering(answer));
  }

  static void open(Cycle cycle) {
    if (cycle.isEnded()) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
  }

  static Idea seen(Idea idea, int version) {
    if (idea.version() != version) {
      throw new OptimisticLockingFailureException("idea " + idea.id() + " has changed");
    }
    return idea;
  }

  private Idea fresh(
      Cycle cycle, Said said, Wish wish, Optional<Seed> seed, Optional<UUID> writtenBy) {
    if (ideas.count(cycle.id()) >= MOST) {
      throw new Refusal(Problem.TOO_MANY);
    }
    return new Idea(
        UUID.randomUUID(),
        0,
        cycle.id(),
        wish.title(),
        wish.text(),
        said,
        wish.causes(),
        Optional.empty(),
        wish.needs(),
        wish.elsewhere(),
        "",
        seed,
        writtenBy,
        now());
  }

  private static Deed deed(Idea idea, String action) {
    return new Deed(
        idea.writtenBy().map(UUID::toString).orElse("(nobody)"),
        action,
        idea.id().toString(),
        Map.of());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
