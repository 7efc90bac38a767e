package org.sightline.server.reflection;

import java.util.List;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Terms;
import org.sightline.server.datasets.Prepared;

/**
 * What the goal of a cycle stands on, in the newest data.
 *
 * @param viewer whoever looks, held to the places of the cycle
 * @param data the newest data
 * @param group whose goal it is; at least one condition
 * @param rows which rows take part, all times
 * @param cluster the column of schools
 * @param signed everything that was signed, the first first
 */
public record Ground(
    Viewer viewer, Prepared data, Group group, Filter rows, String cluster, List<Terms> signed) {
  public Ground {
    signed = List.copyOf(signed);
  }

  /** What holds. */
  public Terms terms() {
    return signed.get(signed.size() - 1);
  }
}
