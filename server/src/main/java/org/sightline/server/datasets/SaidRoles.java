package org.sightline.server.datasets;

import java.util.Set;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;

/** A version's dictionary with the roles that people gave its columns afterwards. */
final class SaidRoles {
  private SaidRoles() {}

  /** The roles a column may be given without reading its file again. */
  static Set<Role> possible(Kind kind) {
    return switch (kind) {
      case CATEGORY -> Set.of(Role.ATTRIBUTE, Role.OUTCOME, Role.PLACE, Role.TIME, Role.IGNORED);
      case BOOLEAN -> Set.of(Role.ATTRIBUTE, Role.OUTCOME, Role.IGNORED);
      case NUMBER -> Set.of(Role.OUTCOME, Role.WEIGHT, Role.IGNORED);
      case WHOLE -> Set.of(Role.COUNT, Role.OUTCOME, Role.IGNORED);
      case PSEUDONYM -> Set.of(Role.ID, Role.IGNORED);
    };
  }

  /** The same version, its columns in the roles people gave them where that is possible. */
  static DatasetVersion over(DatasetVersion data, KeptDataset dataset) {
    return new DatasetVersion(
        data.id(),
        data.rows(),
        data.source(),
        data.layout(),
        new Dictionary(
            data.dictionary().columns().stream()
                .map(column -> in(column, dataset.note(column.name())))
                .toList()),
        data.ledger(),
        data.issues(),
        data.repetition());
  }

  private static Column in(Column column, ColumnNote note) {
    return note.role()
        .filter(role -> role != column.role() && possible(column.kind()).contains(role))
        .map(
            role ->
                new Column(
                    column.name(),
                    role,
                    column.kind(),
                    column.scale(),
                    "person.said",
                    column.levels(),
                    column.blanks(),
                    column.concept()))
        .orElse(column);
  }
}
