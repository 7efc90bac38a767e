package org.sightline.engine.dataset;

import java.nio.file.Path;
import java.util.List;

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
 */
public record DatasetVersion(
    String id,
    Path rows,
    Source source,
    Layout layout,
    Dictionary dictionary,
    RowLedger ledger,
    List<Issue> issues) {
  public DatasetVersion {
    issues = List.copyOf(issues);
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
