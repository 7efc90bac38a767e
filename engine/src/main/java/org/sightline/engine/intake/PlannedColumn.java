package org.sightline.engine.intake;

import java.util.Optional;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;

/**
 * A column as it will be stored, with what fills it.
 *
 * @param name as stored
 * @param role what it is for
 * @param kind how it is stored
 * @param scale decimals of a number
 * @param because reason of the role
 * @param concept what it is about
 * @param writer fills it
 */
record PlannedColumn(
    String name,
    Role role,
    Kind kind,
    int scale,
    String because,
    Optional<String> concept,
    CellWriter writer) {

  StoredColumn stored() {
    return new StoredColumn(
        name,
        kind,
        scale,
        kind == Kind.CATEGORY && !(writer instanceof CategoryWriter w && w.many()));
  }

  PlannedColumn filledBy(CellWriter other) {
    return new PlannedColumn(name, role, kind, scale, because, concept, other);
  }

  PlannedColumn ignoredBecause(String reason) {
    return new PlannedColumn(name, Role.IGNORED, kind, scale, reason, concept, writer);
  }
}
