package org.sightline.server.cells;

import java.util.List;
import java.util.Map;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.CellsOfParts;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;

/**
 * Where every capability gets its cells. Whoever looks sees the rows of their own scope, and the
 * audit trail says that they looked. No other class of the server may make or be given an engine.
 */
public final class ScopedCells implements AutoCloseable {
  private final CellEngine engine;
  private final ScopeFilters filters;
  private final Trail trail;

  ScopedCells(CellEngine engine, PlaceColumns placeColumns, Trail trail) {
    this.engine = engine;
    this.filters = new ScopeFilters(placeColumns);
    this.trail = trail;
  }

  /**
   * An engine that sees what the viewer may see, for one piece of work. Closing it does nothing.
   * Its {@code cells} throws {@link OutOfSight} when that is nothing, or when the query's own
   * filter asks for other places only.
   */
  public CellEngine as(Viewer viewer) {
    return new CellEngine() {
      @Override
      public List<Cells> cells(CellQuery query) {
        return ScopedCells.this.cells(viewer, query);
      }

      @Override
      public void close() {
        // The engine behind it serves everybody and closes with the server.
      }
    };
  }

  /** The cells the viewer may see; throws {@link OutOfSight} when there are none to see. */
  public List<Cells> cells(Viewer viewer, CellQuery query) {
    Sight sight = sight(viewer, query.data(), query.filter());
    query
        .indicators()
        .forEach(indicator -> trail.saw(viewer, query.data().id() + "/" + indicator.name()));
    return counted(sight, query);
  }

  /**
   * The groups that the viewer's rows fall into, by name alone; throws {@link OutOfSight} when
   * there are none to see. No figure is shown, so the trail says nothing of it.
   */
  public List<Group> groups(Viewer viewer, CellQuery query) {
    return counted(sight(viewer, query.data(), query.filter()), query).get(0).cells().stream()
        .map(Cell::group)
        .toList();
  }

  private List<Cells> counted(Sight sight, CellQuery query) {
    // Not closed: the engine behind it serves everybody.
    return new CellsOfParts(engine, sight.parts()).cells(query);
  }

  /**
   * Which rows that pass {@code asked} the viewer may see; throws {@link OutOfSight} when that is
   * none. What was worked out for one sight may be shown to everybody who has the same one.
   */
  public Sight sight(Viewer viewer, DatasetVersion data, Filter asked) {
    List<Filter> scope = filters.of(viewer.scope(), data);
    if (scope.isEmpty()) {
      throw new OutOfSight(OutOfSight.Why.NO_PLACE);
    }
    List<Filter> open = scope.stream().map(asked::and).filter(both -> open(both, asked)).toList();
    if (open.isEmpty()) {
      throw new OutOfSight(OutOfSight.Why.OTHER_PLACE);
    }
    return new Sight(open);
  }

  @Override
  public void close() {
    engine.close();
  }

  /** Whether narrowing left something: a list that was not asked to be empty is not empty. */
  private static boolean open(Filter both, Filter asked) {
    for (Map.Entry<String, List<String>> column : both.allowed().entrySet()) {
      List<String> before = asked.allowed().get(column.getKey());
      if (column.getValue().isEmpty() && (before == null || !before.isEmpty())) {
        return false;
      }
    }
    return true;
  }
}
