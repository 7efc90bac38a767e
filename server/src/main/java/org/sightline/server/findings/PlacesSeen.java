package org.sightline.server.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.PlaceColumns;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.cells.Sight;
import org.sightline.server.datasets.Prepared;
import org.springframework.stereotype.Component;

/** The places of a dataset that somebody sees, and how to ask for one of them. */
@Component
public class PlacesSeen {
  private static final int MOST = 150;
  private static final int REMEMBERED = 200;

  private final ScopedCells cells;
  private final PlaceColumns placeColumns;
  private final Map<Key, List<List<String>>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<List<String>>> eldest) {
          return size() > REMEMBERED;
        }
      };

  PlacesSeen(ScopedCells cells, PlaceColumns placeColumns) {
    this.cells = cells;
    this.placeColumns = placeColumns;
  }

  private record Key(String version, Sight sight) {}

  /**
   * The places the viewer may choose, each named from the top by the levels the dataset has; sorted
   * so that what lies in a place follows it. As deep as fits a list that can still be read.
   */
  public List<List<String>> of(Viewer viewer, Prepared prepared) {
    Sight sight = cells.sight(viewer, prepared.data(), Filter.NONE);
    Key key = new Key(prepared.data().id(), sight);
    synchronized (known) {
      List<List<String>> before = known.get(key);
      if (before != null) {
        return before;
      }
    }
    List<List<String>> found = find(viewer, prepared);
    synchronized (known) {
      known.put(key, found);
    }
    return found;
  }

  /**
   * The rows of one place, named as {@link #of} names it; empty when the dataset has no such level.
   */
  public Optional<Filter> filter(DatasetVersion data, List<String> path) {
    List<String> columns = columns(data);
    if (path.isEmpty() || path.size() > columns.size()) {
      return path.isEmpty() ? Optional.of(Filter.NONE) : Optional.empty();
    }
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    for (int i = 0; i < path.size(); i++) {
      allowed.put(columns.get(i), List.of(path.get(i)));
    }
    return Optional.of(new Filter(allowed));
  }

  private List<List<String>> find(Viewer viewer, Prepared prepared) {
    List<String> columns = columns(prepared.data());
    if (columns.isEmpty() || prepared.recipe().indicators().isEmpty()) {
      return List.of();
    }
    List<Cell> held;
    try {
      held =
          cells
              .cells(
                  viewer,
                  new CellQuery(
                      prepared.data(),
                      prepared.recipe().indicators().subList(0, 1),
                      List.of(),
                      0,
                      columns,
                      Filter.NONE))
              .get(0)
              .cells();
    } catch (CellsRefused published) {
      return List.of(); // published margins hold no rows of a place
    }
    for (int depth = columns.size(); depth > 0; depth--) {
      TreeSet<List<String>> paths = new TreeSet<>(PlacesSeen::order);
      for (Cell cell : held) {
        path(cell, columns, depth)
            .ifPresent(
                full -> {
                  for (int length = 1; length <= full.size(); length++) {
                    paths.add(List.copyOf(full.subList(0, length)));
                  }
                });
      }
      if (paths.size() <= MOST) {
        return List.copyOf(paths);
      }
    }
    return List.of();
  }

  private static Optional<List<String>> path(Cell cell, List<String> columns, int depth) {
    List<String> path = new ArrayList<>();
    for (String column : columns.subList(0, depth)) {
      Optional<String> level = cell.group().level(column);
      if (level.isEmpty() || level.get().equals(Column.NOT_REPORTED)) {
        break;
      }
      path.add(level.get());
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(path);
  }

  private static int order(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int names = one.get(i).compareTo(other.get(i));
      if (names != 0) {
        return names;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private List<String> columns(DatasetVersion data) {
    Map<PlaceLevel, String> byLevel = placeColumns.of(data);
    return Arrays.stream(PlaceLevel.values())
        .filter(byLevel::containsKey)
        .map(byLevel::get)
        .filter(Objects::nonNull)
        .toList();
  }
}
