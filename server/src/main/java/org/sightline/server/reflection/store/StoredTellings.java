package org.sightline.server.reflection.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.reflection.Telling;
import org.sightline.server.reflection.Tellings;
import org.springframework.stereotype.Component;

@Component
class StoredTellings implements Tellings {
  private final TellingRows rows;

  StoredTellings(TellingRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Telling telling) {
    rows.save(TellingRow.of(telling));
  }

  @Override
  public Optional<Telling> find(UUID id) {
    return rows.findById(id).map(TellingRow::telling);
  }

  @Override
  public List<Telling> about(UUID cycle) {
    return rows.findByCycleOrderBySaidAtAsc(cycle).stream().map(TellingRow::telling).toList();
  }

  @Override
  public List<Telling> to(UUID account) {
    return rows.toldTo(account).stream().map(TellingRow::telling).toList();
  }
}
