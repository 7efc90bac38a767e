package org.sightline.server.cycles.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TermsRows extends Repository<TermsRow, UUID> {
  TermsRow save(TermsRow row);

  List<TermsRow> findByCycleOrderByNumber(UUID cycle);
}
