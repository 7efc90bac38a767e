package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Decimal;

/**
 * Sets aside rows of an aggregated table in which a number of people is below 0. Where a table
 * counts several things, a negative one of them is missing and the others stay; the number of
 * people itself has no such others.
 */
final class NegativeCounts {

  private record Count(int position, IssueTally tally) {}

  private final List<Count> counts = new ArrayList<>();
  private final Decimal decimal;

  NegativeCounts(Looked looked, List<PlannedColumn> plan, IssueLog log) {
    this.decimal = new Decimal(looked.table().decimalComma());
    Optional<String> people = looked.shape().people();
    long all = plan.stream().filter(column -> column.role() == Role.COUNT).count();
    for (int i = 0; i < looked.columns().size(); i++) {
      PlannedColumn column = plan.get(i);
      boolean counted = column.role() == Role.COUNT && people.isPresent();
      if (counted && (all <= 2 || people.get().equals(column.name()))) {
        counts.add(
            new Count(
                looked.columns().get(i).position(),
                log.on(
                    column.name(),
                    IssueKind.NEGATIVE_COUNT,
                    Treatment.ROW_SET_ASIDE,
                    Map.of("possible", NumberRange.COUNT.describe()))));
      }
    }
  }

  /** Whether the row is set aside; counts it when it is. */
  boolean setsAside(CurrentRow row) {
    for (Count count : counts) {
      if (decimal.read(Cell.trim(row.cell(count.position()))) && decimal.value() < 0) {
        count.tally().add(row.line());
        return true;
      }
    }
    return false;
  }
}
