package org.sightline.server.cells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.server.access.Place;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Scope;

/** Turns a scope into filters over a dataset's own place columns. */
final class ScopeFilters {
  private final PlaceColumns placeColumns;

  ScopeFilters(PlaceColumns placeColumns) {
    this.placeColumns = placeColumns;
  }

  /**
   * Filters that let through, between them, exactly the rows of the scope, each row by one of them
   * alone. None when the scope sees nothing in this dataset, because it is empty or because the
   * dataset does not say where its rows belong.
   */
  List<Filter> of(Scope scope, DatasetVersion data) {
    if (!(scope instanceof Scope.Within within)) {
      return List.of(Filter.NONE);
    }
    Map<PlaceLevel, String> columns = placeColumns.of(data);
    // Places that differ in their last name alone share a filter.
    Map<Map<String, String>, Map<String, List<String>>> byParent = new LinkedHashMap<>();
    for (Place place : places(within, columns)) {
      String own = columns.get(place.level());
      Optional<Map<String, String>> above = conditionsAbove(place, columns);
      if (own == null || above.isEmpty()) {
        continue;
      }
      byParent
          .computeIfAbsent(withLevel(above.get(), own), any -> start(above.get()))
          .merge(own, List.of(place.name()), ScopeFilters::joined);
    }
    return byParent.values().stream().map(Filter::new).toList();
  }

  /**
   * The places as these data could hold them. Data without a district column are of one district:
   * places that differ there alone are one, and what lies in it is counted once. Data that name
   * districts hold no place that names none, since two districts may call their schools alike.
   */
  private static List<Place> places(Scope.Within within, Map<PlaceLevel, String> columns) {
    return columns.containsKey(PlaceLevel.DISTRICT)
        ? within.places().stream()
            .filter(place -> place.at(PlaceLevel.DISTRICT).isPresent())
            .toList()
        : new Scope.Within(
                within.places().stream()
                    .flatMap(place -> place.withoutDistrict().stream())
                    .toList())
            .places();
  }

  /**
   * What the columns above the place's own must hold. A class's school must be among them, since
   * two schools may call their classes alike; only the district may be left out, by a dataset of
   * one district.
   */
  private static Optional<Map<String, String>> conditionsAbove(
      Place place, Map<PlaceLevel, String> columns) {
    Map<String, String> conditions = new TreeMap<>();
    for (PlaceLevel level : PlaceLevel.values()) {
      if (level.depth() >= place.level().depth()) {
        break;
      }
      String column = columns.get(level);
      if (column == null && level != PlaceLevel.DISTRICT) {
        return Optional.empty();
      }
      if (column != null) {
        place.at(level).ifPresent(name -> conditions.put(column, name));
      }
    }
    return Optional.of(conditions);
  }

  private static Map<String, String> withLevel(Map<String, String> conditions, String own) {
    Map<String, String> key = new TreeMap<>(conditions);
    key.put(own, "");
    return key;
  }

  private static Map<String, List<String>> start(Map<String, String> conditions) {
    Map<String, List<String>> allowed = new TreeMap<>();
    conditions.forEach((column, name) -> allowed.put(column, List.of(name)));
    return allowed;
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
