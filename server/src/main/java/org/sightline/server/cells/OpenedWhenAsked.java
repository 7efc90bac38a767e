package org.sightline.server.cells;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;

/** An engine that opens at the first question, so that the server starts without waiting for it. */
final class OpenedWhenAsked implements CellEngine {
  private final Supplier<CellEngine> open;
  private @Nullable CellEngine engine;

  OpenedWhenAsked(Supplier<CellEngine> open) {
    this.open = open;
  }

  @Override
  public List<Cells> cells(CellQuery query) {
    return opened().cells(query);
  }

  private synchronized CellEngine opened() {
    CellEngine known = engine;
    if (known == null) {
      known = open.get();
      engine = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
