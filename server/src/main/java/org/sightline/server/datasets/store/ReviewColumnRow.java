package org.sightline.server.datasets.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Role;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.datasets.ColumnNote;
import org.springframework.data.relational.core.mapping.Table;

/** What was said of a column in a review, as a row. */
@Table("dataset_review_column")
record ReviewColumnRow(
    String columnName,
    String label,
    String notes,
    @Nullable PlaceLevel placeLevel,
    @Nullable Role role) {

  static ReviewColumnRow of(ColumnNote note) {
    return new ReviewColumnRow(
        note.column(),
        note.label(),
        note.notes(),
        note.level().orElse(null),
        note.role().orElse(null));
  }

  ColumnNote note() {
    return new ColumnNote(
        columnName, label, notes, Optional.ofNullable(placeLevel), Optional.ofNullable(role));
  }
}
