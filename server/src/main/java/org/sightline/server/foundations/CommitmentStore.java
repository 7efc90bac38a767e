package org.sightline.server.foundations;

import java.util.List;
import java.util.Optional;

/**
 * Where owners, champions and commitments are kept. Saving throws {@link
 * org.springframework.dao.OptimisticLockingFailureException} or {@link
 * org.springframework.dao.DuplicateKeyException} when somebody else stored the same first.
 */
public interface CommitmentStore {

  List<Owner> owners();

  void save(Owner owner);

  List<Champions> champions();

  void save(Champions champions);

  Optional<Commitment> find(String cycle);

  void save(Commitment commitment);
}
