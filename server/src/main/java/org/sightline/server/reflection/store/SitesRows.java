package org.sightline.server.reflection.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SitesRows extends Repository<SitesRow, UUID> {
  SitesRow save(SitesRow row);

  Optional<SitesRow> findFirstByCycleOrderByNumberDesc(UUID cycle);
}
