package org.sightline.server.reflection.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConclusionRows extends Repository<ConclusionRow, UUID> {
  ConclusionRow save(ConclusionRow row);

  List<ConclusionRow> findByCycleOrderByNumber(UUID cycle);

  List<ConclusionRow> findAllByOrderByCycleAscNumberAsc();
}
