package org.sightline.server.findings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cells.Sight;

/** Where marks are kept. */
public interface Marks {

  /** Every mark on findings of this dataset about exactly these rows, also those taken back. */
  List<Mark> of(String dataset, Sight sight);

  /** The mark on one finding, also when it was taken back. */
  Optional<Mark> of(String dataset, Sight sight, FindingId finding);

  /** Every mark of this kind, newest first. */
  List<Mark> of(MarkKind kind);

  /** How many findings of this dataset are marked, whoever sees them. */
  long count(String dataset);

  /** Every change of a mark, newest first. */
  List<MarkChange> history(UUID mark);

  /**
   * Stores a mark and writes the change into its history.
   *
   * @return as stored, with its new version
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else stored it
   *     since it was read
   * @throws org.springframework.dao.DuplicateKeyException when somebody else made the first mark on
   *     this finding meanwhile
   */
  Mark save(Mark mark);
}
