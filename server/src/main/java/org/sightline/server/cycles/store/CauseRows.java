package org.sightline.server.cycles.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CauseRows extends Repository<CauseRow, UUID> {
  CauseRow save(CauseRow row);

  Optional<CauseRow> findById(UUID id);

  List<CauseRow> findByCycleOrderBySaidAt(UUID cycle);
}
