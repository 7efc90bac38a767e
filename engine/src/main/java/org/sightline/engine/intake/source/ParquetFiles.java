package org.sightline.engine.intake.source;

import java.nio.file.Path;

/** Port: reads Parquet files. */
public interface ParquetFiles {

  /**
   * Opens a Parquet file.
   *
   * @throws org.sightline.engine.dataset.IntakeException when it is broken or encrypted
   */
  TableFile open(Path file);
}
