package org.sightline.server.plans.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ObservationRows extends Repository<ObservationRow, UUID> {
  ObservationRow save(ObservationRow row);

  List<ObservationRow> findByMeasureInOrderByObservedOnAscSaidAtAsc(Collection<UUID> measures);
}
