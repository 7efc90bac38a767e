package org.sightline.engine.intake;

import java.util.Map;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.profile.Marks;

/** Everything that can be wrong where a number should stand. */
record NumberTallies(
    IssueTally blank,
    IssueTally withheld,
    IssueTally mixed,
    IssueTally impossible,
    IssueTally rounded) {

  static NumberTallies of(IssueLog log, String column, Role role, NumberRange range) {
    Map<String, String> limits =
        range.describe().isEmpty() ? Map.of() : Map.of("possible", range.describe());
    return new NumberTallies(
        Blanks.tally(log, column, role),
        log.on(column, IssueKind.SUPPRESSED_VALUE, Treatment.VALUE_MISSING),
        log.on(column, IssueKind.MIXED_TYPES, Treatment.VALUE_MISSING),
        log.on(
            column,
            role == Role.COUNT ? IssueKind.NEGATIVE_COUNT : IssueKind.IMPOSSIBLE_VALUE,
            Treatment.VALUE_MISSING,
            limits),
        log.on(column, IssueKind.ROUNDED_DECIMALS, Treatment.REPAIRED, Map.of("decimals", "9")));
  }

  /** Counts a cell that is no number for the reason that fits. */
  void noNumber(String cell, long line) {
    if (Marks.isBlankNumber(cell)) {
      blank.add(line);
    } else if (Marks.isWithheld(cell)) {
      withheld.add(line, cell);
    } else {
      mixed.add(line);
    }
  }
}
