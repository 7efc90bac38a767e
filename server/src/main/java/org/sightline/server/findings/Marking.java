package org.sightline.server.findings;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.findings.Finding;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.datasets.Datasets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people say what they make of a finding, and tells what was said. */
@Component
public class Marking {

  /** The longest note, in letters. */
  public static final int LONGEST_NOTE = 2000;

  private final Marks marks;
  private final Datasets datasets;
  private final ScopedCells cells;
  private final Trail trail;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  Marking(
      Marks marks,
      Datasets datasets,
      ScopedCells cells,
      Trail trail,
      InstantSource clock,
      TransactionTemplate transaction) {
    this.marks = marks;
    this.datasets = datasets;
    this.cells = cells;
    this.trail = trail;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** What came of a mark. */
  public sealed interface Outcome {
    /** It is as asked. */
    record Done(Mark mark) implements Outcome {}

    /** Somebody else said something first; nothing was overwritten. */
    record Overtaken(Mark now) implements Outcome {}
  }

  /** The marks on these findings, by finding; those taken back too. */
  public Map<FindingId, Mark> on(SeenFindings seen) {
    return marks.of(seen.prepared().dataset().key(), seen.sight()).stream()
        .collect(Collectors.toMap(Mark::finding, Function.identity()));
  }

  /** The mark on one finding, also when it was taken back. */
  public Optional<Mark> on(SeenFindings seen, FindingId finding) {
    return marks.of(seen.prepared().dataset().key(), seen.sight(), finding);
  }

  /** Every change of a mark, newest first. */
  public List<MarkChange> history(Mark mark) {
    return marks.history(mark.id());
  }

  /**
   * Every finding that was marked so, newest first, among those whose rows the viewer may all see.
   * A cycle begins with one that was marked {@link MarkKind#CYCLE}.
   */
  public List<Mark> marked(Viewer viewer, MarkKind kind) {
    return marks.of(kind).stream().filter(mark -> isSeen(viewer, mark)).toList();
  }

  private boolean isSeen(Viewer viewer, Mark mark) {
    try {
      return datasets
          .prepared(mark.dataset())
          .map(now -> cells.sight(viewer, now.data(), Filter.NONE).covers(mark.sight()))
          .orElse(false);
    } catch (OutOfSight nothing) {
      return false;
    }
  }

  /**
   * Says something of a finding.
   *
   * @param version of the mark that the viewer was looking at; 0 when there was none
   * @param note at most {@link #LONGEST_NOTE} letters
   */
  public Outcome mark(
      Viewer viewer, SeenFindings seen, Finding finding, int version, MarkKind kind, String note) {
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException(
          "a note has " + note.length() + " letters. Maybe keep to " + LONGEST_NOTE + ".");
    }
    FindingId id = seen.id(finding);
    Optional<Mark> before = on(seen, id);
    if (before.map(Mark::version).orElse(0) != version) {
      return overtaken(seen, id, before);
    }
    Mark next =
        new Mark(
            before.map(Mark::id).orElseGet(UUID::randomUUID),
            version,
            seen.prepared().dataset().key(),
            id,
            seen.sight(),
            finding.indicator().name(),
            finding.group(),
            kind,
            note.strip(),
            finding.verdict(),
            viewer.account(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    try {
      Mark stored =
          transaction.execute(
              status -> {
                Mark saved = marks.save(next);
                trail.record(
                    Deed.by(viewer, "finding.marked", saved.dataset() + "/" + id.text())
                        .with("kind", kind.name()));
                return saved;
              });
      return new Outcome.Done(stored == null ? next : stored);
    } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
      return overtaken(seen, id, before);
    }
  }

  private Outcome overtaken(SeenFindings seen, FindingId id, Optional<Mark> before) {
    return on(seen, id)
        .or(() -> before)
        .<Outcome>map(Outcome.Overtaken::new)
        .orElseThrow(() -> new OptimisticLockingFailureException("a mark was removed"));
  }
}
