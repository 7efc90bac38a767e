package org.sightline.server.datasets;

import java.util.List;
import java.util.UUID;

/** The history of what is said of datasets. */
public interface Edits {

  /** Writes a change down. */
  void add(UUID dataset, Edit edit);

  /** The newest changes of a dataset first. */
  List<Edit> of(UUID dataset, int limit);
}
