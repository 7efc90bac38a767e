package org.sightline.engine.intake.roles;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.intake.profile.ColumnProfile;

/**
 * Tells whether the rows of a table can be groups of people: each then has its own combination of
 * categories, places and times, so that there are no more rows than combinations.
 */
public final class GroupRows {

  private GroupRows() {}

  /** False when rows must repeat a combination, or a column holds something else in every row. */
  public static boolean perhaps(List<ColumnProfile> columns) {
    double combinations = 1;
    for (ColumnProfile column : columns) {
      Optional<Concept.Use> use = Concepts.KNOWN.find(column.name()).map(Concept::use);
      boolean place = use.filter(u -> u == Concept.Use.PLACE || u == Concept.Use.TIME).isPresent();
      boolean describes = use.filter(u -> u == Concept.Use.ATTRIBUTE).isPresent();
      if (place || describes || !column.numeric()) {
        if (!place && column.likelyUnique() && (column.many() || column.values().size() > 30)) {
          return false;
        }
        combinations *=
            column.many()
                ? column.rows()
                : Math.max(1, column.values().size() + (column.blanks() > 0 ? 1 : 0));
      }
    }
    return combinations > 1 && !columns.isEmpty() && columns.get(0).rows() <= combinations;
  }
}
