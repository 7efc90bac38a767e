package org.sightline.server.cycles.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.cycles.End;
import org.sightline.server.cycles.EndReason;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** That a cycle was ended or opened again, as a row that is added and never changed. */
@Table("cycle_end")
record EndRow(
    @Id UUID id,
    UUID cycle,
    int number,
    @Nullable EndReason reason,
    String words,
    @Nullable UUID mergedInto,
    UUID saidBy,
    Instant saidAt)
    implements Persistable<UUID> {

  static EndRow of(End end) {
    return new EndRow(
        UUID.randomUUID(),
        end.cycle(),
        end.number(),
        end.reason().orElse(null),
        end.words(),
        end.into().orElse(null),
        end.by(),
        end.at());
  }

  End end() {
    return new End(
        cycle,
        number,
        Optional.ofNullable(reason),
        words,
        Optional.ofNullable(mergedInto),
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
