package org.sightline.server.plans.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StartRows extends Repository<StartRow, UUID> {
  StartRow save(StartRow row);

  Optional<StartRow> findById(UUID cycle);
}
