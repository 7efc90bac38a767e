package org.sightline.server.cells;

import java.util.Map;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.server.access.PlaceLevel;

/** Tells which columns of a dataset say where a row belongs. */
public interface PlaceColumns {

  /** The column of each level the dataset has; at most one per level. */
  Map<PlaceLevel, String> of(DatasetVersion data);

  /** Reads the levels off the columns' own names. */
  static PlaceColumns byName() {
    return new NamedPlaceColumns();
  }
}
