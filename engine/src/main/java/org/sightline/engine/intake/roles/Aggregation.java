package org.sightline.engine.intake.roles;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.intake.profile.ColumnProfile;

/** Tells whether a row of a table stands for many people. */
public final class Aggregation {

  private Aggregation() {}

  /** True when a column is named as a count of people and none as a person's id or name. */
  public static boolean look(List<ColumnProfile> columns) {
    return denominator(columns).isPresent() && !namesPeople(columns);
  }

  /** The column that says how many people a row stands for. */
  public static Optional<String> denominator(List<ColumnProfile> columns) {
    return columns.stream()
        .filter(c -> KnownConcepts.is(c.name(), "denominator") && isCount(c))
        .map(ColumnProfile::name)
        .findFirst();
  }

  /** Whether a column is named as a person's id or name. */
  public static boolean namesPeople(List<ColumnProfile> columns) {
    return columns.stream().anyMatch(Aggregation::namesPerson);
  }

  private static boolean namesPerson(ColumnProfile column) {
    Optional<Concept> concept = Concepts.KNOWN.find(column.name());
    if (concept.isEmpty()) {
      return false;
    }
    // A published table too has names (of schools) and notes.
    boolean perhapsNot =
        ColumnName.plain(column.name()).matches("name|notes?|comments?|address|phone|id");
    return !perhapsNot
        && (concept.get().use() == Concept.Use.ID || concept.get().key().equals("personal"));
  }

  /** Whether a column holds whole numbers that are more than flags. */
  public static boolean isCount(ColumnProfile column) {
    return NamedColumn.isCount(column);
  }
}
