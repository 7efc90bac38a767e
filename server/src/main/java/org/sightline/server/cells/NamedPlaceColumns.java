package org.sightline.server.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.server.access.PlaceLevel;

/**
 * Reads the levels off the names of the place columns. A column whose name says no level belongs to
 * none: guessing could show somebody a place that is not theirs.
 */
final class NamedPlaceColumns implements PlaceColumns {
  private static final Map<PlaceLevel, List<String>> NAMES =
      Map.of(
          PlaceLevel.DISTRICT, List.of("district", "lea", "distrito", "corporation"),
          PlaceLevel.SCHOOL, List.of("school", "campus", "building", "escuela"),
          PlaceLevel.CLASS,
              List.of("class", "section", "homeroom", "classroom", "teacher", "clase", "aula"));

  @Override
  public Map<PlaceLevel, String> of(DatasetVersion data) {
    Map<PlaceLevel, List<String>> found = new EnumMap<>(PlaceLevel.class);
    for (Column column : data.dictionary().having(Role.PLACE)) {
      for (PlaceLevel level : PlaceLevel.values()) {
        if (says(column.name(), level)) {
          found.computeIfAbsent(level, any -> new ArrayList<>()).add(column.name());
          break;
        }
      }
    }
    Map<PlaceLevel, String> columns = new EnumMap<>(PlaceLevel.class);
    found.forEach(
        (level, names) ->
            names.stream()
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .ifPresent(name -> columns.put(level, name)));
    return columns;
  }

  private static boolean says(String column, PlaceLevel level) {
    List<String> words =
        List.of(
            column
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+"));
    return NAMES.getOrDefault(level, List.of()).stream().anyMatch(words::contains);
  }
}
