package org.sightline.server.datasets;

import java.util.List;
import java.util.Optional;

/** Where datasets are kept. */
public interface KeptDatasets {

  /** Every dataset, in no order. */
  List<KeptDataset> all();

  /** The dataset with this key. */
  Optional<KeptDataset> find(String key);

  /** The dataset that holds the version with this fingerprint; a version belongs to one alone. */
  Optional<KeptDataset> holding(String versionId);

  /**
   * Writes a dataset down.
   *
   * @return the same with the number it is kept under
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it
   *     since it was read
   * @throws org.springframework.dao.DuplicateKeyException when another dataset has its key or one
   *     of its versions
   */
  KeptDataset save(KeptDataset dataset);

  /**
   * Removes a dataset with all that is kept of it, its history too.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it
   *     since it was read
   */
  void delete(KeptDataset dataset);
}
