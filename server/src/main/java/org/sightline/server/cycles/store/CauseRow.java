package org.sightline.server.cycles.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.cycles.Cause;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A cause as a row. */
@Table("cycle_cause")
record CauseRow(
    @Id UUID id,
    @Version int version,
    UUID cycle,
    @Nullable UUID parent,
    String words,
    UUID saidBy,
    Instant saidAt,
    @Nullable Instant droppedAt) {

  static CauseRow of(Cause cause) {
    return new CauseRow(
        cause.id(),
        cause.version(),
        cause.cycle(),
        cause.parent().orElse(null),
        cause.words(),
        cause.saidBy(),
        cause.saidAt(),
        cause.droppedAt().orElse(null));
  }

  Cause cause() {
    return new Cause(
        id,
        version,
        cycle,
        Optional.ofNullable(parent),
        words,
        saidBy,
        saidAt,
        Optional.ofNullable(droppedAt));
  }
}
