package org.sightline.server.plans.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.plans.Observation;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Something observed, as a row. */
@Table("plan_observation")
record ObservationRow(
    @Id UUID id,
    @Version int version,
    UUID measure,
    LocalDate observedOn,
    long x,
    @Nullable Long n,
    String note,
    UUID saidBy,
    Instant saidAt,
    @Nullable Instant withdrawnAt) {

  static ObservationRow of(Observation seen) {
    return new ObservationRow(
        seen.id(),
        seen.version(),
        seen.measure(),
        seen.on(),
        seen.x(),
        seen.n().orElse(null),
        seen.note(),
        seen.by(),
        seen.at(),
        seen.withdrawnAt().orElse(null));
  }

  Observation observation() {
    return new Observation(
        id,
        version,
        measure,
        observedOn,
        x,
        Optional.ofNullable(n),
        note,
        saidBy,
        saidAt,
        Optional.ofNullable(withdrawnAt));
  }
}
