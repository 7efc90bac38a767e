package org.sightline.server.ideas;

import java.util.List;
import java.util.UUID;

/** Where it is kept which seeds were left. */
public interface SeedStore {

  /** The seeds that were left, in the order they were. */
  List<LeftSeed> left(UUID cycle);

  /**
   * Keeps that a seed was left.
   *
   * @throws org.springframework.dao.DuplicateKeyException when it was left before
   */
  void leave(LeftSeed seed);
}
