package org.sightline.engine.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An immutable table in a workspace, named by its content.
 *
 * @param id hexadecimal fingerprint of the stored content and dictionary
 * @param rows the Parquet file
 * @param source where it came from
 * @param layout how many people a row stands for
 * @param dictionary its columns
 * @param ledger where every row went
 * @param issues what was wrong, grouped
 * @param repetition how far the same people stand in several rows; empty when no column is an id
 */
public record DatasetVersion(
    String id,
    Path rows,
    Source source,
    Layout layout,
    Dictionary dictionary,
    RowLedger ledger,
    List<Issue> issues,
    Optional<Repetition> repetition) {
  public DatasetVersion {
    issues = List.copyOf(issues);
  }

  /** A version of which nobody knows whether people repeat. */
  public DatasetVersion(
      String id,
      Path rows,
      Source source,
      Layout layout,
      Dictionary dictionary,
      RowLedger ledger,
      List<Issue> issues) {
    this(id, rows, source, layout, dictionary, ledger, issues, Optional.empty());
  }

  /** The folder of this version: rows, dictionary, issues and kept cells lie in it. */
  public Path folder() {
    Path folder = rows.getParent();
    if (folder == null) {
      throw new IllegalStateException("rows is " + rows + ". Maybe pass an absolute path.");
    }
    return folder;
  }
}
