package org.sightline.engine.intake;

import java.util.Locale;
import java.util.Map;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.profile.RowShape;

/** Counts rows that are set aside because they do not have the cells they should have. */
final class SetAside {

  private final IssueTally tooShort;
  private final IssueTally tooLong;
  private final IssueTally blank;

  SetAside(IssueLog log, int columns) {
    this.tooShort = tally(log, RowShape.Shape.SHORT, columns);
    this.tooLong = tally(log, RowShape.Shape.LONG, columns);
    this.blank = tally(log, RowShape.Shape.BLANK, columns);
  }

  private static IssueTally tally(IssueLog log, RowShape.Shape shape, int columns) {
    return log.ofRows(
        IssueKind.RAGGED_ROW,
        Treatment.ROW_SET_ASIDE,
        Map.of(
            "shape", shape.name().toLowerCase(Locale.ROOT), "columns", Integer.toString(columns)));
  }

  void add(RowShape.Shape shape, long line) {
    switch (shape) {
      case SHORT -> tooShort.add(line);
      case LONG -> tooLong.add(line);
      case BLANK -> blank.add(line);
      case WHOLE -> throw new IllegalArgumentException("a whole row is not set aside");
    }
  }
}
