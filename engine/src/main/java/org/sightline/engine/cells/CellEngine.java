package org.sightline.engine.cells;

import java.util.List;

/**
 * Fetches cells. Adapters (DuckDB in process, Spark for those who outgrow one machine) pass the
 * same tests: exact counts, sums that repeat bit for bit whatever the number of threads.
 */
public interface CellEngine extends AutoCloseable {

  /** The cells of each indicator asked for, in the order asked. */
  List<Cells> cells(CellQuery query);

  @Override
  void close();
}
