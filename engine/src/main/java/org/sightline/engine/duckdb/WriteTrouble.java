package org.sightline.engine.duckdb;

import java.sql.SQLException;
import java.util.Locale;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** What DuckDB's refusal to keep a table means. */
final class WriteTrouble {

  private WriteTrouble() {}

  static IntakeException of(SQLException e) {
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("interrupted")) {
      return new IntakeException(
          Trouble.STOPPED,
          "Stopped before the dataset version was written; nothing was kept.",
          "Maybe run it again when there is time.",
          e);
    }
    if (said.contains("out of memory")) {
      return new IntakeException(
          Trouble.TOO_LARGE,
          "The table needs more memory than there is, or more room to spill than the disk has.",
          "Maybe free some disk space, or leave out columns that are not needed.",
          e);
    }
    return new IntakeException(
        Trouble.DISK,
        "The dataset version could not be written.",
        "Maybe the disk is full: free some space and run it again.",
        e);
  }
}
