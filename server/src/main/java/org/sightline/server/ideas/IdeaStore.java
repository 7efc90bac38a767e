package org.sightline.server.ideas;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where ideas are kept. */
public interface IdeaStore {

  /** Every idea of a cycle, in the order they were said. */
  List<Idea> of(UUID cycle);

  /** How many there are. */
  int count(UUID cycle);

  Optional<Idea> find(UUID id);

  /**
   * Stores an idea.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  Idea save(Idea idea);

  /** What holds for all ideas of a cycle. */
  Board board(UUID cycle);

  /**
   * Stores a board.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  Board save(Board board);
}
