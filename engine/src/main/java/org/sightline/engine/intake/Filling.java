package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Incoming;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Repetition;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Source;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.profile.RowShape;
import org.sightline.engine.intake.source.RowSource;
import org.sightline.engine.intake.source.Stopping;
import org.sightline.engine.intake.source.TableFile;

/** The second pass: every row is stored or set aside, and counted either way. */
final class Filling {

  private static final int ROWS_BETWEEN_REPORTS = 8192;
  private static final int MOST_LEVELS = 10_000;

  private final TableFile file;
  private final int columns;
  private final List<PlannedColumn> plan;
  private final RowFilter filter;
  private final IssueLog log;
  private final Progress progress;
  private long read;
  private long used;

  Filling(
      Looked looked, List<PlannedColumn> plan, RowFilter filter, IssueLog log, Progress progress) {
    this.file = looked.table();
    this.columns = looked.columns().size();
    this.plan = plan;
    this.filter = filter;
    this.log = log;
    this.progress = progress;
  }

  /**
   * @param unchanged throws when the file is no longer what was looked at
   */
  DatasetVersion into(
      TableStore store, Incoming incoming, Source source, Layout layout, Runnable unchanged) {
    List<StoredColumn> stored = plan.stream().map(PlannedColumn::stored).toList();
    try (DigestedFilling table = new DigestedFilling(store.fill(stored, incoming.scratch()))) {
      pass(table);
      table.finish();
      Optional<Repetition> repetition = removeRepeats(table);
      Dictionary dictionary = dictionary(table);
      progress.at(Progress.Stage.WRITING, 0, 1);
      table.write(incoming.rows());
      progress.at(Progress.Stage.WRITING, 1, 1);
      Stopping.whenAsked();
      unchanged.run();
      return incoming.keep(
          table.fingerprint(),
          source,
          layout,
          dictionary,
          new RowLedger(read, used, read - used),
          log.issues(),
          repetition);
    }
  }

  private void pass(TableFilling table) {
    SetAside aside = new SetAside(log, columns);
    RowShape shapes = new RowShape(columns, file.shortRowsAreWhole());
    CellWriter[] writers = plan.stream().map(PlannedColumn::writer).toArray(CellWriter[]::new);
    try (RowSource rows = file.rows()) {
      CurrentRow row = new CurrentRow(rows);
      while (rows.next()) {
        read++;
        RowShape.Shape shape = shapes.of(rows);
        if (shape != RowShape.Shape.WHOLE) {
          aside.add(shape, rows.line());
        } else if (!filter.setsAside(row)) {
          for (CellWriter writer : writers) {
            writer.write(row, table);
          }
          table.endRow(rows.line());
          used++;
        }
        if (read % ROWS_BETWEEN_REPORTS == 0) {
          progress.at(Progress.Stage.STORING, rows.position(), file.size());
        }
      }
    }
  }

  /** Removes rows that equal an earlier one; tells how far people repeat in those that stay. */
  private Optional<Repetition> removeRepeats(TableFilling table) {
    for (int i = 0; i < plan.size(); i++) {
      if (plan.get(i).role() == Role.ID) {
        Repeats repeats = table.removeRepeats(i);
        log.ofRows(IssueKind.DUPLICATE_ROW, Treatment.ROW_SET_ASIDE, Map.of())
            .add(repeats.removed(), repeats.removedLines());
        log.on(
                plan.get(i).name(),
                IssueKind.DUPLICATE_ID,
                Treatment.KEPT,
                Map.of("ids", Long.toString(repeats.ids())))
            .add(repeats.idRows(), repeats.idLines());
        used -= repeats.removed();
        return Optional.of(new Repetition(repeats.ids(), repeats.idRows()));
      }
    }
    return Optional.empty();
  }

  private Dictionary dictionary(TableFilling table) {
    List<Column> dictionary = new ArrayList<>(plan.size());
    for (int i = 0; i < plan.size(); i++) {
      PlannedColumn column = plan.get(i);
      boolean listed = column.kind() == Kind.CATEGORY || column.kind() == Kind.BOOLEAN;
      List<Level> levels = listed ? table.levels(i, MOST_LEVELS) : List.of();
      dictionary.add(
          new Column(
              column.name(),
              column.role(),
              column.kind(),
              column.scale(),
              column.because(),
              levels,
              table.blanks(i),
              column.concept()));
    }
    return new Dictionary(dictionary);
  }
}
