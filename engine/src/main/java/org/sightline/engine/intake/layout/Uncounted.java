package org.sightline.engine.intake.layout;

import java.util.List;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.roles.Aggregation;
import org.sightline.engine.intake.roles.GroupRows;
import org.sightline.engine.intake.roles.KnownConcepts;

/**
 * Refuses published percents or averages without the number of people behind them: read as people,
 * each row would count as one, and no gap could be told from chance.
 */
public final class Uncounted {

  private Uncounted() {}

  /**
   * Looks at a table of which no column is known to count people.
   *
   * @throws IntakeException when its rows are groups nevertheless
   */
  public static void refuse(Aggregation table, String file) {
    List<ColumnProfile> columns = table.columns();
    if (table.namesPeople() || !GroupRows.perhaps(columns)) {
      return;
    }
    boolean groups = columns.stream().anyMatch(column -> Proposal.families(column).size() >= 2);
    columns.stream()
        .filter(column -> column.numeric() && !table.said().containsKey(column.name()))
        .filter(column -> isPercent(column) || (groups && isResult(column)))
        .findFirst()
        .ifPresent(
            column -> {
              throw refusal(column.name(), file);
            });
  }

  private static boolean isPercent(ColumnProfile column) {
    return KnownConcepts.is(column.name(), "percent");
  }

  private static boolean isResult(ColumnProfile column) {
    return KnownConcepts.isOutcome(column.name());
  }

  private static IntakeException refusal(String column, String file) {
    return new IntakeException(
        Trouble.UNCOUNTED,
        "The rows of '"
            + file
            + "' look like groups with a '"
            + column
            + "' each, and no column says how many people a group has, so no gap could be told from"
            + " chance.",
        "Maybe add that column (such as n_students), name it with --role COLUMN=count, or, if each"
            + " row is one person, say --role '"
            + column
            + "=outcome'.");
  }
}
