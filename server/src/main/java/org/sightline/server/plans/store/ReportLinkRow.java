package org.sightline.server.plans.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.plans.ReportLink;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** A link for reporting, as a row; stored again only to be closed. */
@Table("plan_link")
record ReportLinkRow(
    @Id String secret,
    UUID cycle,
    UUID action,
    UUID madeBy,
    Instant madeAt,
    @Nullable Instant closedAt)
    implements Persistable<String> {

  static ReportLinkRow of(ReportLink link) {
    return new ReportLinkRow(
        link.secret(),
        link.cycle(),
        link.action(),
        link.by(),
        link.at(),
        link.closedAt().orElse(null));
  }

  ReportLink link() {
    return new ReportLink(secret, cycle, action, madeBy, madeAt, Optional.ofNullable(closedAt));
  }

  @Override
  public @Nullable String getId() {
    return secret;
  }

  @Override
  @Transient
  public boolean isNew() {
    return closedAt == null;
  }
}
