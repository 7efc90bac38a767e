package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.plans.ReportLink;
import org.sightline.server.plans.ReportLinks;
import org.springframework.stereotype.Component;

@Component
class StoredReportLinks implements ReportLinks {
  private final ReportLinkRows rows;

  StoredReportLinks(ReportLinkRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<ReportLink> find(String secret) {
    return rows.findById(secret).map(ReportLinkRow::link);
  }

  @Override
  public List<ReportLink> open(UUID action) {
    return rows.findByActionAndClosedAtIsNull(action).stream().map(ReportLinkRow::link).toList();
  }

  @Override
  public void add(ReportLink link) {
    rows.save(ReportLinkRow.of(link));
  }

  @Override
  public void close(ReportLink link) {
    rows.save(ReportLinkRow.of(link));
  }
}
