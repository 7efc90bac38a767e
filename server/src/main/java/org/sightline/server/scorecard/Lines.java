package org.sightline.server.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the lines of scorecards are kept. */
public interface Lines {

  /** Every line of a cycle, taken off or not, in the order it was added. */
  List<Line> of(UUID cycle);

  Optional<Line> find(UUID id);

  /**
   * Stores a line.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  Line save(Line line);
}
