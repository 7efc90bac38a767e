package org.sightline.server.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where measures and what was observed of them are kept. */
public interface Measures {

  /** Every measure of a plan, those set aside too, in the order they were added. */
  List<Measure> of(UUID cycle);

  Optional<Measure> find(UUID measure);

  /** Everything observed of the measures of a plan, what was taken back too, by day. */
  List<Observation> observations(UUID cycle);

  /**
   * Stores a measure.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  Measure save(Measure measure);

  /** Stores what was observed. */
  Observation save(Observation observation);
}
