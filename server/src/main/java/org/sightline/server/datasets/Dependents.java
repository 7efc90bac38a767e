package org.sightline.server.datasets;

import java.util.List;
import java.util.Optional;

/** Told by every capability that rests on datasets, so that nobody deletes what others need. */
@FunctionalInterface
public interface Dependents {

  /**
   * What rests on a dataset.
   *
   * @param key the dataset
   * @param version one of its versions; empty means all of it
   */
  List<Dependent> on(String key, Optional<String> version);
}
