package org.sightline.server.cycles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where cycles are kept. */
public interface Cycles {

  /** Every cycle, the newest first. */
  List<Cycle> all();

  Optional<Cycle> find(UUID id);

  /** The cycles in which this account takes part, by their ids. */
  List<UUID> of(UUID account);

  /**
   * Stores a cycle.
   *
   * @return as stored, with its new version
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else stored it
   *     since it was read
   */
  Cycle save(Cycle cycle);
}
