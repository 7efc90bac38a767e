package org.sightline.server.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where proposed adjustments are kept. */
public interface Proposals {

  /** Every proposal about a plan, the newest first. */
  List<Proposal> of(UUID cycle);

  /** Those that wait for a decision, of all plans. */
  List<Proposal> waiting();

  Optional<Proposal> find(UUID proposal);

  /**
   * Stores a proposal.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   * @throws org.springframework.dao.DuplicateKeyException when the same was proposed first
   */
  Proposal save(Proposal proposal);
}
