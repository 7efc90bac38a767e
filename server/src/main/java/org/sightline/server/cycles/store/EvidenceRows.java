package org.sightline.server.cycles.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvidenceRows extends Repository<EvidenceRow, UUID> {
  EvidenceRow save(EvidenceRow row);

  List<EvidenceRow> findByCauseInOrderByGivenAt(Collection<UUID> causes);
}
