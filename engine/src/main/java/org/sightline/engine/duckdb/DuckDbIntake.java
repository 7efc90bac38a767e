package org.sightline.engine.duckdb;

import org.sightline.engine.intake.Intake;

/** The intake that keeps its tables in DuckDB. */
public final class DuckDbIntake {

  private DuckDbIntake() {}

  /** Ready to bring files in; holds nothing open between files. */
  public static Intake create() {
    return new Intake(new DuckDbTableStore(), new DuckDbParquetFiles());
  }
}
