package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportLinkRows extends Repository<ReportLinkRow, String> {
  ReportLinkRow save(ReportLinkRow row);

  Optional<ReportLinkRow> findById(String secret);

  List<ReportLinkRow> findByActionAndClosedAtIsNull(UUID action);
}
