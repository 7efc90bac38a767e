package org.sightline.server.plans.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** The start of a plan, as a row that is added once. */
@Table("plan_start")
record StartRow(@Id UUID cycle, UUID startedBy, Instant startedAt) implements Persistable<UUID> {

  @Override
  public @Nullable UUID getId() {
    return cycle;
  }

  @Override
  @Transient
  public boolean isNew() {
    return true;
  }
}
