package org.sightline.server.cycles.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EndRows extends Repository<EndRow, UUID> {
  EndRow save(EndRow row);

  List<EndRow> findByCycleOrderByNumber(UUID cycle);

  List<EndRow> findAllByOrderByNumber();
}
