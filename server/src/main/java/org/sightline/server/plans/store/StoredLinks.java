package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.plans.ReportLink;
import org.sightline.server.plans.ReportLinks;
import org.springframework.stereotype.Component;

@Component
class StoredLinks implements ReportLinks {
  private final LinkRows rows;

  StoredLinks(LinkRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<ReportLink> find(String secret) {
    return rows.findById(secret).map(LinkRow::link);
  }

  @Override
  public List<ReportLink> open(UUID action) {
    return rows.findByActionAndClosedAtIsNull(action).stream().map(LinkRow::link).toList();
  }

  @Override
  public void add(ReportLink link) {
    rows.save(LinkRow.of(link));
  }

  @Override
  public void close(ReportLink link) {
    rows.save(LinkRow.of(link));
  }
}
