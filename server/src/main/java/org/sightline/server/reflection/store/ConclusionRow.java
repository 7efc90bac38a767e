package org.sightline.server.reflection.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.reflection.Conclusion;
import org.sightline.server.reflection.Step;
import org.sightline.statistics.verdict.Decision;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** A conclusion, as a row that is added and never changed. */
@Table("reflection_conclusion")
record ConclusionRow(
    @Id UUID id,
    UUID cycle,
    int number,
    int terms,
    String followUp,
    String beforeName,
    String afterName,
    Decision verdict,
    Step step,
    String why,
    UUID saidBy,
    Instant saidAt)
    implements Persistable<UUID> {

  static ConclusionRow of(Conclusion one) {
    return new ConclusionRow(
        UUID.randomUUID(),
        one.cycle(),
        one.number(),
        one.terms(),
        one.followUp(),
        one.before(),
        one.after(),
        one.verdict(),
        one.step(),
        one.why(),
        one.by(),
        one.at());
  }

  Conclusion conclusion() {
    return new Conclusion(
        cycle, number, terms, followUp, beforeName, afterName, verdict, step, why, saidBy, saidAt);
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
