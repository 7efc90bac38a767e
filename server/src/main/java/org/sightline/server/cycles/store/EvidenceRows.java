package org.sightline.server.cycles.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface EvidenceRows extends Repository<EvidenceRow, UUID> {
  EvidenceRow save(EvidenceRow row);

  @Query(
      "select e.* from cycle_evidence e join cycle_cause c on c.id = e.cause"
          + " where c.cycle = :cycle order by e.given_at")
  List<EvidenceRow> of(@Param("cycle") UUID cycle);
}
