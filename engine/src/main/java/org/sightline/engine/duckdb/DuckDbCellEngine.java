package org.sightline.engine.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.dataset.Layout;

/**
 * Fetches cells with DuckDB in process. Rows are read once, into the finest cells; every view is
 * rolled up from those, and they are kept beside the rows for the next view. May be asked by many
 * threads at once.
 */
public final class DuckDbCellEngine implements CellEngine {

  private static final String FINEST = "finest";

  private final DuckDBConnection database;
  private final KeptCells kept = new KeptCells();

  /**
   * Opens the engine.
   *
   * @param workspace the folder that holds the dataset versions; nothing outside it can be read
   */
  public DuckDbCellEngine(DuckDbSettings settings, Path workspace) {
    try {
      this.database = (DuckDBConnection) DuckDb.open(settings, workspace);
    } catch (SQLException e) {
      throw unreadable("the calculation engine does not start", e);
    }
  }

  @Override
  public List<Cells> cells(CellQuery query) {
    if (query.data().layout() instanceof Layout.Margins layout) {
      MarginCells margins = new MarginCells(layout, query.attributes());
      return fetch(MarginCells.published(query, layout)).stream()
          .map(cells -> margins.arrange(cells, query.ways()))
          .toList();
    }
    return fetch(query);
  }

  private List<Cells> fetch(CellQuery query) {
    CellPlan plan = CellPlan.of(query);
    try (Connection db = database.duplicate()) {
      Map<Measure, List<Cell>> cells = answer(db, plan, query);
      return IntStream.range(0, query.indicators().size())
          .mapToObj(
              i ->
                  new Cells(
                      query.indicators().get(i),
                      cells.getOrDefault(plan.asked().get(i), List.of())))
          .toList();
    } catch (SQLException e) {
      throw unreadable("the rows of dataset " + query.data().id() + " cannot be read", e);
    }
  }

  private Map<Measure, List<Cell>> answer(Connection db, CellPlan plan, CellQuery query)
      throws SQLException {
    Optional<Path> file = kept.covering(db, plan);
    if (file.isPresent()) {
      try {
        return read(db, plan, RollUp.fromCells(plan, Sql.path(file.get())));
      } catch (SQLException e) {
        kept.forget(file.get());
      }
    }
    SumLimits.check(db, plan, query.indicators());
    if (!CuboidSize.worthwhile(db, plan)) {
      return read(db, plan, RollUp.fromRows(plan));
    }
    try (Statement statement = db.createStatement()) {
      statement.execute("CREATE TEMP TABLE " + FINEST + " AS " + RollUp.finest(plan));
    }
    kept.keep(db, plan, FINEST);
    return read(db, plan, RollUp.fromCells(plan, FINEST));
  }

  private static Map<Measure, List<Cell>> read(Connection db, CellPlan plan, String sql)
      throws SQLException {
    try (Statement statement = db.createStatement();
        var rows = statement.executeQuery(sql)) {
      return CellReader.read(plan, rows);
    }
  }

  private static CellsRefused unreadable(String what, SQLException cause) {
    return new CellsRefused(
        CellsRefused.Why.UNREADABLE,
        what + ". Maybe the workspace was moved, or its disk is full.",
        cause);
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw unreadable("the calculation engine does not close", e);
    }
  }
}
