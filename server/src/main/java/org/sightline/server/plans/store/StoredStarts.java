package org.sightline.server.plans.store;

import java.util.Optional;
import java.util.UUID;
import org.sightline.server.plans.PlanStart;
import org.sightline.server.plans.PlanStarts;
import org.springframework.stereotype.Component;

@Component
class StoredStarts implements PlanStarts {
  private final StartRows rows;

  StoredStarts(StartRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<PlanStart> of(UUID cycle) {
    return rows.findById(cycle)
        .map(row -> new PlanStart(row.cycle(), row.startedBy(), row.startedAt()));
  }

  @Override
  public void add(PlanStart start) {
    rows.save(new StartRow(start.cycle(), start.by(), start.at()));
  }
}
