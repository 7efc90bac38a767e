package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.layout.Proposal;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.layout.StackedTable;
import org.sightline.engine.intake.layout.Uncounted;
import org.sightline.engine.intake.layout.WideTable;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.profile.Profiler;
import org.sightline.engine.intake.roles.Aggregation;
import org.sightline.engine.intake.source.TableFile;

/**
 * A table that was looked at whole, with one row per person or group.
 *
 * @param table to be read from now on
 * @param columns what its columns are like
 * @param shape how it is laid out: never wide or stacked any more
 * @param counts columns that are known to hold counts because of how the file was laid out
 */
record Looked(TableFile table, List<ColumnProfile> columns, Shape shape, List<String> counts) {

  static Looked at(
      TableFile file, List<String> names, Choices choices, IssueLog log, Progress progress) {
    List<ColumnProfile> columns = profile(file, names, progress);
    if (columns.isEmpty() || columns.get(0).rows() == 0) {
      throw noRows(log.file(), names.size(), file);
    }
    Aggregation aggregation = new Aggregation(columns, choices.roles());
    Shape shape = choices.shape().orElseGet(() -> Proposal.look(aggregation));
    if (choices.shape().isEmpty() && shape instanceof Shape.People) {
      Uncounted.refuse(aggregation, log.file());
    }
    checkNames(shape, names);
    if (shape instanceof Shape.Wide wide) {
      WideTable table = WideTable.of(file, names, wide);
      for (String column : table.leftOut()) {
        log.on(column, IssueKind.COLUMN_LEFT_OUT, Treatment.KEPT, Map.of("layout", "wide"))
            .add(1, List.of());
      }
      return again(table, table.firstMeasure(), table.overlap(), choices, log, progress);
    }
    if (shape instanceof Shape.Stacked stacked) {
      StackedTable table = StackedTable.of(file, names, stacked);
      table
          .leftOut()
          .forEach(
              (measure, lines) ->
                  log.on(
                          stacked.measure(),
                          IssueKind.COLUMN_LEFT_OUT,
                          Treatment.KEPT,
                          Map.of("layout", "stacked", "measure", measure))
                      .add(lines, List.of()));
      log.ofRows(IssueKind.DUPLICATE_ROW, Treatment.ROW_SET_ASIDE, Map.of("layout", "stacked"))
          .add(table.repeated().size(), table.repeated());
      return again(table, table.columns() - 2, false, choices, log, progress);
    }
    return new Looked(file, columns, shape, counts(shape));
  }

  /**
   * @param firstCount position of the first column with counts; the rest follow it
   * @param overlap whether a family's and a group's name stand right before the counts
   */
  private static Looked again(
      TableFile table,
      int firstCount,
      boolean overlap,
      Choices choices,
      IssueLog log,
      Progress progress) {
    List<String> names = UniqueNames.of(table, log);
    List<ColumnProfile> columns = profile(table, names, progress);
    List<String> counts = List.copyOf(names.subList(firstCount, names.size()));
    String count =
        new Aggregation(columns, choices.roles())
            .denominator()
            .filter(counts::contains)
            .or(() -> Aggregation.largest(columns.subList(firstCount, columns.size())))
            .orElse(counts.get(counts.size() - 1));
    Shape shape;
    if (overlap) {
      shape =
          new Shape.Groups(
              names.get(firstCount - 1),
              Optional.of(names.get(firstCount - 2)),
              Optional.empty(),
              count);
    } else {
      shape = Proposal.groups(columns, count).orElseGet(() -> new Shape.Counted(count));
    }
    return new Looked(table, columns, shape, counts);
  }

  private static List<String> counts(Shape shape) {
    return shape.people().stream().toList();
  }

  private static List<ColumnProfile> profile(
      TableFile table, List<String> names, Progress progress) {
    LongConsumer told = done -> progress.at(Progress.Stage.LOOKING, done, table.size());
    return Profiler.profile(table, names, told);
  }

  private static void checkNames(Shape shape, List<String> names) {
    List<String> said = new ArrayList<>(counts(shape));
    if (shape instanceof Shape.Groups groups) {
      said.add(groups.group());
      groups.family().ifPresent(said::add);
    } else if (shape instanceof Shape.Wide wide) {
      wide.columns().forEach(column -> said.add(column.column()));
    } else if (shape instanceof Shape.Stacked stacked) {
      said.add(stacked.measure());
      said.add(stacked.value());
    }
    for (String name : said) {
      if (!names.contains(name)) {
        throw KnownColumns.unknown(name, names);
      }
    }
  }

  private static IntakeException noRows(String name, int columns, TableFile file) {
    return new IntakeException(
        Trouble.EMPTY,
        "The file '"
            + name
            + "' ("
            + file.format()
            + ") has "
            + columns
            + " column(s) but no usable rows.",
        "Maybe the export did not finish, or its rows do not have as many cells as its header.");
  }
}
