package org.sightline.engine.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.profile.Cell;

/**
 * Sets aside lines of a gradebook that are no student: points possible, the class average. They say
 * so where a student's id or name would stand, or anywhere when the id is blank.
 */
final class SummaryRows {

  private static final int LONGEST = 24;

  private static final Set<String> SAYS =
      Set.of(
          "points possible",
          "possible points",
          "max points",
          "maximum points",
          "out of",
          "average",
          "class average",
          "section average",
          "mean",
          "class mean",
          "median",
          "class median",
          "total",
          "totals",
          "class total",
          "grand total",
          "overall",
          "maximum",
          "minimum",
          "standard deviation",
          "std dev",
          "promedio",
          "promedio de la clase",
          "puntos posibles");

  private final List<Integer> people;
  private final List<Integer> others;
  private final IssueTally tally;

  SummaryRows(Looked looked, List<PlannedColumn> plan, IssueLog log) {
    boolean persons = looked.shape() instanceof Shape.People;
    this.people =
        IntStream.range(0, looked.columns().size())
            .filter(i -> persons && names(plan.get(i)))
            .boxed()
            .toList();
    this.others =
        people.isEmpty()
            ? List.of()
            : IntStream.range(0, looked.columns().size())
                .filter(i -> !people.contains(i) && !looked.columns().get(i).many())
                .filter(
                    i ->
                        looked.columns().get(i).values().stream()
                            .anyMatch(value -> says(value.text())))
                .boxed()
                .toList();
    this.tally = log.ofRows(IssueKind.SUMMARY_ROW, Treatment.ROW_SET_ASIDE, Map.of());
  }

  private static boolean names(PlannedColumn column) {
    return column.role() == Role.ID || column.concept().equals(Optional.of("personal"));
  }

  /** Whether the row is set aside; counts it when it is. */
  boolean setsAside(CurrentRow row) {
    boolean blank = true;
    for (int position : people) {
      String cell = Cell.trim(row.cell(position));
      if (says(cell)) {
        return aside(row);
      }
      blank &= cell.isEmpty();
    }
    for (int position : others) {
      if (blank && says(Cell.trim(row.cell(position)))) {
        return aside(row);
      }
    }
    return false;
  }

  private boolean aside(CurrentRow row) {
    tally.add(row.line());
    return true;
  }

  private static boolean says(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isDigit(cell.charAt(i))) {
        return false;
      }
    }
    return SAYS.contains(cell.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
  }
}
