package org.sightline.server.datasets;

import java.util.List;
import java.util.Optional;

/**
 * Every dataset of the workspace. It tells names, columns and questions, never what the rows hold:
 * figures come from {@link org.sightline.server.cells.ScopedCells} alone.
 */
public interface Datasets {

  /** Every dataset, the one with the newest version first. */
  List<Dataset> all();

  /** The dataset with this key. */
  Optional<Dataset> find(String key);

  /** The newest version of a dataset, ready to be asked. */
  Optional<Prepared> prepared(String key);

  /** An older version of a dataset, by its fingerprint or the first 12 digits of it. */
  Optional<Prepared> prepared(String key, String version);
}
