package org.sightline.server.access;

import java.util.List;

/** The places that the rows of the data name. */
public interface KnownPlaces {

  /**
   * Every place of the newest data that the viewer sees, with the ones above it; sorted, so that
   * what lies in a place follows it.
   */
  List<Place> of(Viewer viewer);
}
