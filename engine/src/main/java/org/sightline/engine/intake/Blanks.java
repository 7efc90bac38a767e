package org.sightline.engine.intake;

import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;

/** How missing values are told, which depends on what the column is for. */
final class Blanks {

  private Blanks() {}

  /** A tally of the log's, or one that nobody reads where a blank is no issue. */
  static IssueTally tally(IssueLog log, String column, Role role) {
    return switch (role) {
      case ATTRIBUTE, PLACE, TIME, ID -> log.on(column, IssueKind.BLANK_ATTRIBUTE, Treatment.KEPT);
      case OUTCOME, COUNT, WEIGHT ->
          log.on(column, IssueKind.BLANK_OUTCOME, Treatment.VALUE_MISSING);
      case IGNORED ->
          new IssueTally(IssueKind.BLANK_ATTRIBUTE, Optional.of(column), Treatment.KEPT, Map.of());
    };
  }
}
