package org.sightline.engine.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.indicator.Indicator;

/**
 * A request for cells.
 *
 * @param data the dataset version
 * @param indicators at least one
 * @param attributes columns to cross (attributes, places or times)
 * @param ways how many of {@code attributes} may be crossed at once, 0 to 3; 0 gives everyone
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
    if (indicators.isEmpty()) {
      throw new IllegalArgumentException("no indicator is asked for. Maybe name an outcome.");
    }
    if (ways < 0 || ways > 3) {
      throw new IllegalArgumentException(
          "ways is " + ways + ". Maybe ask for 1 to 3: deeper crossings leave too few people.");
    }
    List<String> all = new ArrayList<>(attributes);
    all.addAll(within);
    if (Set.copyOf(all).size() != all.size()) {
      throw new IllegalArgumentException(
          "a column is asked for twice in " + all + ". Maybe it is both crossed and split by.");
    }
  }
}
