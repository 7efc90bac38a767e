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
      List<List<Cell>> cells = answer(db, plan, query);
      return IntStream.range(0, cells.size())
          .mapToObj(i -> new Cells(query.indicators().get(i), cells.get(i)))
          .toList();
    } catch (SQLException e) {
      throw unreadable("the rows of dataset " + query.data().id() + " cannot be read", e);
    }
  }

  /** The cells of each indicator. */
  private List<List<Cell>> answer(Connection db, CellPlan plan, CellQuery query)
      throws SQLException {
    Optional<Path> file = kept.covering(db, plan);
    if (file.isPresent()) {
      try {
        return inOrder(plan, fromCells(db, plan, Sql.path(file.get())));
      } catch (SQLException e) {
        kept.forget(file.get());
      }
    }
    CellPlan fitted = CellPlan.of(query, SumLimits.check(db, plan, query.indicators()));
    return inOrder(fitted, fromRows(db, fitted));
  }

  private static List<List<Cell>> inOrder(CellPlan plan, Map<Measure, List<Cell>> cells) {
    return plan.asked().stream().map(asked -> cells.getOrDefault(asked, List.of())).toList();
  }

  private Map<Measure, List<Cell>> fromRows(Connection db, CellPlan plan) throws SQLException {
    if (!CuboidSize.worthwhile(db, plan)) {
      return plan.data().ledger().used() <= CodedCells.MOST
          ? addUp(db, plan, RollUp.singleFromRows(plan), RollUp.fromRows(plan))
          : read(db, plan, RollUp.fromRows(plan));
    }
    try (Statement statement = db.createStatement()) {
      statement.execute("CREATE TEMP TABLE " + FINEST + " AS " + RollUp.finest(plan));
    }
    kept.keep(db, plan, FINEST);
    return fromCells(db, plan, FINEST);
  }

  private static Map<Measure, List<Cell>> fromCells(Connection db, CellPlan plan, String cells)
      throws SQLException {
    String sets = RollUp.fromCells(plan, cells);
    return count(db, cells) <= CodedCells.MOST
        ? addUp(db, plan, RollUp.singleFromCells(plan, cells), sets)
        : read(db, plan, sets);
  }

  private static long count(Connection db, String cells) throws SQLException {
    try (Statement statement = db.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM " + cells)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** Adds up in memory, or lets the database do it where sums need more than 64 bits. */
  private static Map<Measure, List<Cell>> addUp(
      Connection db, CellPlan plan, String single, String sets) throws SQLException {
    Optional<CodedCells> finest;
    try (Statement statement = db.createStatement();
        var rows = statement.executeQuery(single)) {
      finest = CodedCells.read(plan, rows);
    }
    return finest.isPresent() ? AddedUp.of(plan, finest.get()) : read(db, plan, sets);
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
