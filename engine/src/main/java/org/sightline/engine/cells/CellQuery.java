package org.sightline.engine.cells;

import java.util.List;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.indicator.Indicator;

/**
 * A request for cells.
 *
 * @param data the dataset version
 * @param indicators at least one
 * @param attributes columns to cross (attributes, places or times)
 * @param ways how many of {@code attributes} may be crossed at once, 0 to 3
 * @param within columns that every cell is further split by, such as school or year; usually none
 * @param filter which rows take part
 */
public record CellQuery(
    DatasetVersion data,
    List<Indicator> indicators,
    List<String> attributes,
    int ways,
    List<String> within,
    Filter filter) {
  public CellQuery {
    indicators = List.copyOf(indicators);
    attributes = List.copyOf(attributes);
    within = List.copyOf(within);
  }
}
