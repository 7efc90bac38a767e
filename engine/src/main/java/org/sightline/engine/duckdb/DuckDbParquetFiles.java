package org.sightline.engine.duckdb;

import java.nio.file.Path;
import org.sightline.engine.intake.source.ParquetFiles;
import org.sightline.engine.intake.source.TableFile;

/** Reads Parquet files with DuckDB. */
final class DuckDbParquetFiles implements ParquetFiles {

  @Override
  public TableFile open(Path file) {
    return ParquetTable.look(file);
  }
}
