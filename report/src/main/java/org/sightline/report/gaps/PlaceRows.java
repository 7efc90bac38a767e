package org.sightline.report.gaps;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.findings.PlaceGrid;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;

/**
 * The places that a picture shows.
 *
 * @param places in their stable order
 * @param all how many there are
 */
record PlaceRows(List<String> places, int all) {

  private static final int MOST = 20;

  /** As many places as can be read: those where some group stands furthest on the bad side. */
  static PlaceRows furthest(List<PlaceGrid> grids, double line, Direction direction) {
    Map<String, Double> worst = new LinkedHashMap<>();
    for (PlaceGrid grid : grids) {
      for (PlaceGrid.Square square : grid.squares()) {
        worst.merge(square.at(), behind(square.value(), line, direction), Math::max);
      }
    }
    Set<String> shown =
        worst.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new PlaceRows(worst.keySet().stream().filter(shown::contains).toList(), worst.size());
  }

  private static double behind(Estimate value, double line, Direction direction) {
    if (!(value instanceof Known known)) {
      return -Double.MAX_VALUE;
    }
    double above = known.value() - line;
    return direction == Direction.ADVERSE ? above : -above;
  }

  static Estimate at(PlaceGrid grid, String place) {
    return grid.squares().stream()
        .filter(square -> square.at().equals(place))
        .map(PlaceGrid.Square::value)
        .findFirst()
        .orElse(Estimate.undefined(Reason.NO_DENOMINATOR, "nobody of the group there"));
  }
}
