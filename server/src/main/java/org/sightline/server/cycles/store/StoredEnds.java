package org.sightline.server.cycles.store;

import java.util.List;
import java.util.UUID;
import org.sightline.server.cycles.End;
import org.sightline.server.cycles.Ends;
import org.springframework.stereotype.Component;

@Component
class StoredEnds implements Ends {
  private final EndRows rows;

  StoredEnds(EndRows rows) {
    this.rows = rows;
  }

  @Override
  public List<End> of(UUID cycle) {
    return rows.findByCycleOrderByNumber(cycle).stream().map(EndRow::end).toList();
  }

  @Override
  public List<End> all() {
    return rows.findAllByOrderByNumber().stream().map(EndRow::end).toList();
  }

  @Override
  public void add(End end) {
    rows.save(EndRow.of(end));
  }
}
