package org.sightline.server.scorecard.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CardLineRows extends Repository<CardLineRow, UUID> {
  CardLineRow save(CardLineRow row);

  Optional<CardLineRow> findById(UUID id);

  List<CardLineRow> findByCycleOrderBySaidAtAsc(UUID cycle);
}
