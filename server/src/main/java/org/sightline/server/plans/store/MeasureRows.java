package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeasureRows extends Repository<MeasureRow, UUID> {
  MeasureRow save(MeasureRow row);

  Optional<MeasureRow> findById(UUID id);

  List<MeasureRow> findByCycleOrderByAddedAt(UUID cycle);
}
