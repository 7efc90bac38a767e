package org.sightline.server.ideas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges ideas in the open and takes them apart again. The board is stored with every step, so that
 * two people who merge at once never make a ring.
 */
@Component
public class Merging {
  private final IdeaStore ideas;
  private final ChoiceStore choices;
  private final Trail trail;

  Merging(IdeaStore ideas, ChoiceStore choices, Trail trail) {
    this.ideas = ideas;
    this.choices = choices;
    this.trail = trail;
  }

  /** What came of merging. */
  public enum Outcome {
    DONE,
    /** An idea cannot hold itself. */
    ITSELF,
    /** It would be held by an idea that it holds. */
    RING,
    /** It is among those that were chosen; nothing may hide it. */
    CHOSEN
  }

  /**
   * Puts an idea below another one.
   *
   * @param board the version of the board that the person was looking at
   */
  @Transactional
  public Outcome merge(Viewer viewer, Cycle cycle, int board, Idea idea, Idea holder) {
    Gathering.open(cycle);
    if (idea.id().equals(holder.id())) {
      return Outcome.ITSELF;
    }
    if (isBelow(ideas.of(cycle.id()), holder, idea)) {
      return Outcome.RING;
    }
    List<Choice> chosen = choices.of(cycle.id());
    if (!chosen.isEmpty() && chosen.get(chosen.size() - 1).ideas().contains(idea.id())) {
      return Outcome.CHOSEN;
    }
    ideas.save(Choosing.seen(ideas.board(cycle.id()), board));
    ideas.save(idea.in(Optional.of(holder.id())));
    trail.record(
        Deed.by(viewer, "idea.merged", idea.id().toString()).with("into", holder.id().toString()));
    return Outcome.DONE;
  }

  /** Takes an idea out of the one that holds it; what it holds stays with it. */
  @Transactional
  public void takeOut(Viewer viewer, Cycle cycle, int board, Idea idea) {
    Gathering.open(cycle);
    ideas.save(Choosing.seen(ideas.board(cycle.id()), board));
    ideas.save(idea.in(Optional.empty()));
    trail.record(Deed.by(viewer, "idea.taken-out", idea.id().toString()));
  }

  /** Whether one idea is held by the other, directly or not. */
  static boolean isBelow(List<Idea> all, Idea one, Idea other) {
    Map<UUID, Idea> byId = new HashMap<>();
    all.forEach(idea -> byId.put(idea.id(), idea));
    Optional<UUID> next = one.into();
    for (int step = 0; next.isPresent() && step <= all.size(); step++) {
      if (next.get().equals(other.id())) {
        return true;
      }
      next = Optional.ofNullable(byId.get(next.get())).flatMap(Idea::into);
    }
    return false;
  }
}
