package org.sightline.engine.intake.roles;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.intake.profile.ColumnProfile;

/** Tells whether a row of a table stands for many people. */
public final class Aggregation {

  private Aggregation() {}

  /** True when a column is named as a count of people and none as a person's id or name. */
  public static boolean look(List<ColumnProfile> columns) {
    boolean counted = false;
    for (ColumnProfile column : columns) {
      Optional<Concept> concept = Concepts.KNOWN.find(column.name());
      if (concept.isEmpty()) {
        continue;
      }
      boolean person =
          concept.get().use() == Concept.Use.ID
              || (concept.get().key().equals("personal")
                  && !ColumnName.plain(column.name())
                      .matches("name|notes?|comments?|address|phone"));
      if (person) {
        return false;
      }
      counted |= concept.get().use() == Concept.Use.COUNT && NamedColumn.isCount(column);
    }
    return counted;
  }
}
