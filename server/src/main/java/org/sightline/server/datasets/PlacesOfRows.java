package org.sightline.server.datasets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.server.access.KnownPlaces;
import org.sightline.server.access.Place;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.cells.PlaceColumns;
import org.sightline.server.cells.ScopedCells;
import org.springframework.stereotype.Component;

/** Reads the tree of places off the rows of the newest versions. */
@Component
class PlacesOfRows implements KnownPlaces, SeenDatasets {
  private final Datasets datasets;
  private final ScopedCells cells;
  private final PlaceColumns placeColumns;

  PlacesOfRows(Datasets datasets, ScopedCells cells, PlaceColumns placeColumns) {
    this.datasets = datasets;
    this.cells = cells;
    this.placeColumns = placeColumns;
  }

  @Override
  public List<Place> of(Viewer viewer) {
    Set<Place> all = new TreeSet<>();
    datasets.all().forEach(dataset -> all.addAll(in(dataset, viewer)));
    return List.copyOf(all);
  }

  @Override
  public List<Dataset> by(Viewer viewer) {
    return viewer.scope() instanceof Scope.Everywhere
        ? datasets.all()
        : datasets.all().stream().filter(dataset -> !in(dataset, viewer).isEmpty()).toList();
  }

  private Set<Place> in(Dataset dataset, Viewer viewer) {
    Set<Place> found = new TreeSet<>();
    datasets
        .prepared(dataset.key())
        .filter(prepared -> !prepared.recipe().indicators().isEmpty())
        .ifPresent(prepared -> add(prepared, viewer, found));
    return found;
  }

  private void add(Prepared prepared, Viewer viewer, Set<Place> found) {
    Map<PlaceLevel, String> columns = new EnumMap<>(PlaceLevel.class);
    columns.putAll(placeColumns.of(prepared.data()));
    if (!columns.containsKey(PlaceLevel.SCHOOL)) {
      columns.remove(PlaceLevel.CLASS); // two schools may call their classes alike
    }
    if (columns.isEmpty()) {
      return;
    }
    try {
      cells
          .groups(
              viewer,
              new CellQuery(
                  prepared.data(),
                  prepared.recipe().indicators().subList(0, 1),
                  List.of(),
                  0,
                  List.copyOf(columns.values()),
                  Filter.NONE))
          .forEach(group -> add(group, columns, found));
    } catch (CellsRefused | OutOfSight nothing) {
      // published margins hold no rows of a place; a scope may hold none of these rows
    }
  }

  private static void add(Group group, Map<PlaceLevel, String> columns, Set<Place> found) {
    Optional<String> district = name(group, columns, PlaceLevel.DISTRICT);
    Optional<String> school = name(group, columns, PlaceLevel.SCHOOL);
    if (columns.containsKey(PlaceLevel.DISTRICT)) {
      if (district.isEmpty()) {
        return;
      }
      found.add(Place.of(district.get()));
    }
    if (school.isEmpty()) {
      return;
    }
    String top = district.orElse("");
    found.add(Place.of(top, school.get()));
    name(group, columns, PlaceLevel.CLASS)
        .ifPresent(own -> found.add(Place.of(top, school.get(), own)));
  }

  /** A name that could not be given to anybody, because no form could hold it, is left out. */
  private static Optional<String> name(
      Group group, Map<PlaceLevel, String> columns, PlaceLevel level) {
    return Optional.ofNullable(columns.get(level))
        .flatMap(group::level)
        .filter(name -> !name.equals(Column.NOT_REPORTED) && Place.isName(name));
  }
}
