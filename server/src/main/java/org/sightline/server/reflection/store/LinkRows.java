package org.sightline.server.reflection.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LinkRows extends Repository<LinkRow, UUID> {
  LinkRow save(LinkRow row);

  Optional<LinkRow> findById(UUID cycle);

  List<LinkRow> findByFromCycle(UUID fromCycle);
}
