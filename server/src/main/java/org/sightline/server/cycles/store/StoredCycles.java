package org.sightline.server.cycles.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.springframework.stereotype.Component;

@Component
class StoredCycles implements Cycles {
  private final CycleRows rows;

  StoredCycles(CycleRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Cycle> all() {
    return rows.findAllByOrderByStartedAtDesc().stream().map(CycleRow::cycle).toList();
  }

  @Override
  public Optional<Cycle> find(UUID id) {
    return rows.findById(id).map(CycleRow::cycle);
  }

  @Override
  public List<UUID> of(UUID account) {
    return rows.of(account);
  }

  @Override
  public Cycle save(Cycle cycle) {
    return rows.save(CycleRow.of(cycle)).cycle();
  }
}
