package org.sightline.server.reflection.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.reflection.Link;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** What a cycle grew out of, as a row that is added once. */
@Table("reflection_link")
record KinRow(@Id UUID cycle, UUID fromCycle, Link.Kind kind) implements Persistable<UUID> {

  static KinRow of(Link link) {
    return new KinRow(link.cycle(), link.from(), link.kind());
  }

  Link link() {
    return new Link(cycle, fromCycle, kind);
  }

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
