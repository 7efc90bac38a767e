package org.sightline.engine.duckdb;

import java.util.stream.Collectors;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;

/** Looks columns up, or says which there are. */
final class Columns {

  private static final int SHOWN = 12;

  private Columns() {}

  static Column find(Dictionary dictionary, String name) {
    return dictionary
        .find(name)
        .orElseThrow(
            () ->
                new CellsRefused(
                    CellsRefused.Why.UNKNOWN_COLUMN,
                    "there is no column "
                        + name
                        + ". Maybe you meant one of: "
                        + dictionary.columns().stream()
                            .map(Column::name)
                            .limit(SHOWN)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
