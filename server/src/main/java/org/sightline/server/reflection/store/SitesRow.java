package org.sightline.server.reflection.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Scope;
import org.sightline.server.reflection.Sites;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** Places to compare with, as a row that is added and never changed. */
@Table("reflection_sites")
record SitesRow(@Id UUID id, UUID cycle, int number, String places, UUID saidBy, Instant saidAt)
    implements Persistable<UUID> {

  static SitesRow of(Sites sites) {
    return new SitesRow(
        UUID.randomUUID(),
        sites.cycle(),
        sites.number(),
        new Scope.Within(sites.places()).written(),
        sites.by(),
        sites.at());
  }

  Sites sites() {
    return new Sites(
        cycle,
        number,
        Scope.read(places) instanceof Scope.Within within ? within.places() : List.of(),
        saidBy,
        saidAt);
  }

  @Override
  public @Nullable UUID getId() {
    return id;
  }

  @Override
  @Transient
  public boolean isNew() {
    return true;
  }
}
