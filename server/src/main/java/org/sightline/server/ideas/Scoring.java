package org.sightline.server.ideas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scores ideas, each person by themselves: what the others gave is told only to somebody who has
 * scored every idea that stands, or once there is a choice.
 */
@Component
public class Scoring {
  private final IdeaStore ideas;
  private final ScoreStore scores;
  private final ChoiceStore choices;
  private final Trail trail;

  Scoring(IdeaStore ideas, ScoreStore scores, ChoiceStore choices, Trail trail) {
    this.ideas = ideas;
    this.scores = scores;
    this.choices = choices;
    this.trail = trail;
  }

  /** What this person gave. */
  public List<Score> own(Viewer viewer, Cycle cycle) {
    return scores.of(cycle.id()).stream()
        .filter(score -> score.account().equals(viewer.account()))
        .toList();
  }

  /** For whom this person speaks in the cycle; empty when they have to say. */
  public Optional<Side> side(Viewer viewer, Cycle cycle) {
    return cycle.members().stream()
        .filter(member -> member.account().equals(viewer.account()))
        .map(Member::side)
        .findFirst()
        .or(() -> own(viewer, cycle).stream().map(Score::side).findFirst());
  }

  /** Keeps what this person gives; ideas that do not stand any more are passed over. */
  @Transactional
  public void score(Viewer viewer, Cycle cycle, List<Score> given) {
    Gathering.open(cycle);
    Set<UUID> standing = standing(cycle);
    scores.put(
        given.stream()
            .filter(score -> score.account().equals(viewer.account()))
            .filter(score -> standing.contains(score.idea()))
            .toList());
    trail.record(Deed.by(viewer, "idea.scored", cycle.id().toString()));
  }

  /** Everything put together; empty for somebody who has not scored every idea yet. */
  public Optional<Weighed> weighed(Viewer viewer, Cycle cycle) {
    return mayRead(viewer, cycle) ? Optional.of(weighedByAll(cycle)) : Optional.empty();
  }

  /** How many people of each side have scored at least one idea. */
  public List<Side> scoredBy(Cycle cycle) {
    return scores.of(cycle.id()).stream()
        .collect(Collectors.toMap(Score::account, Score::side, (one, other) -> one))
        .values()
        .stream()
        .toList();
  }

  /**
   * Sets the floor of alignment.
   *
   * @param board the version of the board that the person was looking at
   */
  @Transactional
  public void setFloor(Viewer viewer, Cycle cycle, int board, int floor) {
    Gathering.open(cycle);
    Board now = Choosing.seen(ideas.board(cycle.id()), board);
    ideas.save(new Board(now.cycle(), now.version(), floor));
    trail.record(
        Deed.by(viewer, "idea.floor-set", cycle.id().toString())
            .with("floor", Integer.toString(floor)));
  }

  /** Everything put together, for what is written down of a choice; never to be shown before it. */
  public Weighed weighedByAll(Cycle cycle) {
    return Weighed.of(
        ideas.of(cycle.id()).stream().filter(Idea::stands).map(Idea::id).toList(),
        scores.of(cycle.id()),
        ideas.board(cycle.id()).floor());
  }

  private boolean mayRead(Viewer viewer, Cycle cycle) {
    if (!choices.of(cycle.id()).isEmpty()) {
      return true;
    }
    Set<UUID> scored = own(viewer, cycle).stream().map(Score::idea).collect(Collectors.toSet());
    Set<UUID> standing = standing(cycle);
    return viewer.is(Role.MEMBER) && !standing.isEmpty() && scored.containsAll(standing);
  }

  private Set<UUID> standing(Cycle cycle) {
    return ideas.of(cycle.id()).stream()
        .filter(Idea::stands)
        .map(Idea::id)
        .collect(Collectors.toSet());
  }
}
