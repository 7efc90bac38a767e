package org.sightline.server.findings.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.findings.MarkKind;
import org.springframework.data.repository.Repository;

interface MarkRows extends Repository<MarkRow, UUID> {
  MarkRow save(MarkRow row);

  List<MarkRow> findByDatasetAndSightKey(String dataset, String sightKey);

  Optional<MarkRow> findByDatasetAndSightKeyAndFinding(
      String dataset, String sightKey, String finding);

  long countByDatasetAndKindNot(String dataset, MarkKind kind);

  List<MarkRow> findByKindOrderByMarkedAtDesc(MarkKind kind);
}
