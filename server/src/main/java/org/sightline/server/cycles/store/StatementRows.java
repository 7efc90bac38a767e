package org.sightline.server.cycles.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StatementRows extends Repository<StatementRow, UUID> {
  StatementRow save(StatementRow row);

  Optional<StatementRow> findById(UUID cycle);
}
