package org.sightline.server.reflection;

import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.statistics.Estimate;

/** Tells how the leading indicators of a cycle moved; told by its scorecard. */
@FunctionalInterface
public interface EarlySigns {

  /** Those that were measured in both waves. */
  List<Sign> of(Viewer viewer, Cycle cycle);

  /**
   * A leading indicator.
   *
   * @param change of the group, oriented so that more is better
   */
  record Sign(String name, Estimate change) {}
}
