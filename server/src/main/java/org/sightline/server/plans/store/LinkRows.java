package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LinkRows extends Repository<LinkRow, String> {
  LinkRow save(LinkRow row);

  Optional<LinkRow> findById(String secret);

  List<LinkRow> findByActionAndClosedAtIsNull(UUID action);
}
