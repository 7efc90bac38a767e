package org.sightline.server.cycles;

import java.util.List;
import java.util.UUID;

/** Where it is kept that cycles were ended and opened again. */
public interface Ends {

  /** Everything that was said about the end of this cycle, the first first. */
  List<End> of(UUID cycle);

  /** Everything that was said about the end of any cycle, the first first for each. */
  List<End> all();

  /**
   * Adds one.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else said so first
   */
  void add(End end);
}
