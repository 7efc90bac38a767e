package org.sightline.server.plans;

import java.util.Optional;
import java.util.UUID;

/** Where it is kept that a plan was set in motion. */
public interface PlanStarts {
  Optional<PlanStart> of(UUID cycle);

  /**
   * Adds a start.
   *
   * @throws org.springframework.dao.DuplicateKeyException when the plan was started before
   */
  void add(PlanStart start);
}
