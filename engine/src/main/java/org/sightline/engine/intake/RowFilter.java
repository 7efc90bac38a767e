package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.layout.GroupLabels;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.ColumnProfile;

/**
 * Sets aside rows of an aggregated table that stand for all where others stand for the parts, since
 * adding them up would count people twice, rows with a number of people below 0, and lines among
 * people that sum them up.
 */
final class RowFilter {

  /**
   * @param labels of rows for everyone
   * @param parts whether the rows of the parts are set aside, rather than those for everyone
   */
  private record Totals(int position, Set<String> labels, boolean parts, IssueTally tally) {}

  private final List<Totals> totals = new ArrayList<>();
  private final NegativeCounts negative;
  private final SummaryRows summaries;

  RowFilter(Looked looked, List<PlannedColumn> plan, IssueLog log) {
    this.negative = new NegativeCounts(looked, plan, log);
    this.summaries = new SummaryRows(looked, plan, log);
    if (looked.shape() instanceof Shape.People) {
      return;
    }
    for (ColumnProfile column : looked.columns()) {
      Role role = plan.get(column.position()).role();
      boolean group =
          looked.shape() instanceof Shape.Groups groups
              && (groups.group().equals(column.name())
                  || groups.family().filter(column.name()::equals).isPresent());
      Set<String> labels = labels(column);
      if (!group
          && !labels.isEmpty()
          && labels.size() < column.values().size()
          && (role == Role.ATTRIBUTE || role == Role.PLACE)) {
        boolean parts = mostlyWhole(column, labels);
        IssueKind kind = parts ? IssueKind.PART_ROW : IssueKind.TOTAL_ROW;
        totals.add(
            new Totals(
                column.position(),
                labels,
                parts,
                log.on(column.name(), kind, Treatment.ROW_SET_ASIDE, Map.of())));
      }
    }
  }

  /** Whether most rows stand for everyone, so that most groups would be lost with them. */
  private static boolean mostlyWhole(ColumnProfile column, Set<String> labels) {
    long whole =
        column.values().stream()
            .filter(value -> labels.contains(value.text()))
            .mapToLong(ColumnProfile.Value::rows)
            .sum();
    return 2 * whole > column.filled();
  }

  private static Set<String> labels(ColumnProfile column) {
    Set<String> labels = new HashSet<>();
    for (ColumnProfile.Value value : column.values()) {
      if (GroupLabels.isEveryone(value.text())) {
        labels.add(value.text());
      }
    }
    return labels;
  }

  /** Whether the row is set aside; counts it when it is. */
  boolean setsAside(CurrentRow row) {
    for (Totals column : totals) {
      String cell = Cell.trim(row.cell(column.position()));
      boolean whole = column.labels().contains(cell);
      if (column.parts() ? !whole && !cell.isEmpty() : whole) {
        column.tally().add(row.line(), cell);
        return true;
      }
    }
    return negative.setsAside(row) || summaries.setsAside(row);
  }
}
