package org.sightline.engine.intake;

import java.nio.file.Path;
import java.util.List;

/** Port: keeps tables on their way to Parquet. */
public interface TableStore {

  /**
   * Starts a table.
   *
   * @param columns at least one
   * @param folder where everything that is written will lie
   */
  TableFilling fill(List<StoredColumn> columns, Path folder);
}
