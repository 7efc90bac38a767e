package org.sightline.server.plans.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.plans.Measure;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A measure as a row. */
@Table("plan_measure")
record MeasureRow(
    @Id UUID id,
    @Version int version,
    UUID cycle,
    Measure.Kind kind,
    String name,
    String good,
    @Nullable Double target,
    UUID addedBy,
    Instant addedAt,
    @Nullable Instant asideAt) {

  static MeasureRow of(Measure measure) {
    return new MeasureRow(
        measure.id(),
        measure.version(),
        measure.cycle(),
        measure.kind(),
        measure.name(),
        measure.good(),
        measure.target().orElse(null),
        measure.by(),
        measure.at(),
        measure.asideAt().orElse(null));
  }

  Measure measure() {
    return new Measure(
        id,
        version,
        cycle,
        kind,
        name,
        good,
        Optional.ofNullable(target),
        addedBy,
        addedAt,
        Optional.ofNullable(asideAt));
  }
}
