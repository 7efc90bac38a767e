package org.sightline.server.cycles.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CycleRows extends Repository<CycleRow, UUID> {
  CycleRow save(CycleRow row);

  Optional<CycleRow> findById(UUID id);

  List<CycleRow> findAllByOrderByStartedAtDesc();
}
