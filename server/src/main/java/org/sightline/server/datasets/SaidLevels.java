package org.sightline.server.datasets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.PlaceLevel;

/**
 * Which storey each of some place columns names, when somebody put them in order from the widest to
 * the narrowest. Names that say a level hold; columns between them take the levels between, when
 * there are as many of the one as of the other. Anything else is left open: guessing could show
 * somebody a place that is not theirs.
 */
final class SaidLevels {
  private SaidLevels() {}

  /**
   * @param places columns, widest first
   * @param named the levels that the columns' own names say
   */
  static Map<String, PlaceLevel> of(List<String> places, Map<PlaceLevel, String> named) {
    List<PlaceLevel> fixed = new ArrayList<>();
    for (String place : places) {
      named.forEach(
          (level, column) -> {
            if (column.equals(place)) {
              fixed.add(level);
            }
          });
    }
    if (!fixed.equals(fixed.stream().sorted().toList())) {
      return Map.of(); // the order contradicts the names
    }
    Map<PlaceLevel, String> found = new EnumMap<>(PlaceLevel.class);
    List<String> open = new ArrayList<>();
    int above = 0;
    for (String place : places) {
      PlaceLevel level = levelOf(place, named);
      if (level == null) {
        open.add(place);
        continue;
      }
      between(open, above, level.depth(), found);
      open.clear();
      found.put(level, place);
      above = level.depth();
    }
    between(open, above, PlaceLevel.values().length + 1, found);
    return inverse(found);
  }

  private static @Nullable PlaceLevel levelOf(String place, Map<PlaceLevel, String> named) {
    return named.entrySet().stream()
        .filter(entry -> entry.getValue().equals(place))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static void between(
      List<String> open, int above, int below, Map<PlaceLevel, String> found) {
    if (open.size() == below - above - 1) {
      for (int i = 0; i < open.size(); i++) {
        found.put(PlaceLevel.ofDepth(above + 1 + i), open.get(i));
      }
    }
  }

  private static Map<String, PlaceLevel> inverse(Map<PlaceLevel, String> found) {
    Map<String, PlaceLevel> levels = new LinkedHashMap<>();
    found.forEach((level, column) -> levels.put(column, level));
    return levels;
  }
}
