package org.sightline.server.plans.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.plans.Obstacle;
import org.sightline.server.plans.Report;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** A report as a row that is added and never changed. */
@Table("plan_report")
record ReportRow(
    @Id UUID id,
    UUID cycle,
    UUID action,
    Report.Happening happening,
    @Nullable Obstacle obstacle,
    String words,
    boolean byLink,
    Instant saidAt)
    implements Persistable<UUID> {

  static ReportRow of(Report report) {
    return new ReportRow(
        report.id(),
        report.cycle(),
        report.action(),
        report.happening(),
        report.obstacle().orElse(null),
        report.words(),
        report.byLink(),
        report.at());
  }

  Report report() {
    return new Report(
        id, cycle, action, happening, Optional.ofNullable(obstacle), words, byLink, saidAt);
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
