package org.sightline.server.cycles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where causes and what stands behind them are kept. */
public interface Causes {

  /** Every cause of a cycle, those set aside too, in the order they were said. */
  List<Cause> of(UUID cycle);

  Optional<Cause> find(UUID id);

  /** Everything behind the causes of a cycle, what was taken back too, in the order it came. */
  List<Evidence> evidence(UUID cycle);

  /**
   * Stores a cause.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  Cause save(Cause cause);

  /** Stores a piece of evidence. */
  Evidence save(Evidence evidence);
}
