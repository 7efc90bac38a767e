package org.sightline.server.reflection.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KinRows extends Repository<KinRow, UUID> {
  KinRow save(KinRow row);

  Optional<KinRow> findById(UUID cycle);

  List<KinRow> findByFromCycle(UUID fromCycle);
}
