package org.sightline.statistics.inequality;

import org.sightline.statistics.Estimate;

/** Any summary of groups, so that it can be resampled. */
@FunctionalInterface
public interface Summary {

  /** The summary of these levels, or why there is none. */
  Estimate of(Levels levels);
}
