package org.sightline.server.datasets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where reviews are kept until their file is accepted or thrown away. */
public interface Reviews {

  /** Every review, the latest first. */
  List<Review> all();

  Optional<Review> find(UUID id);

  /**
   * Writes a review down.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it was changed or
   *     removed since it was read
   */
  Review save(Review review);

  /** Removes a review; does nothing when it is gone. */
  void delete(UUID id);

  /** Whether a review was read into the version with this fingerprint. */
  boolean holds(String content);
}
