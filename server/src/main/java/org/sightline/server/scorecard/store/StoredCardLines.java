package org.sightline.server.scorecard.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.scorecard.Line;
import org.sightline.server.scorecard.Lines;
import org.springframework.stereotype.Component;

@Component
class StoredCardLines implements Lines {
  private final CardLineRows rows;

  StoredCardLines(CardLineRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Line> of(UUID cycle) {
    return rows.findByCycleOrderBySaidAtAsc(cycle).stream().map(CardLineRow::line).toList();
  }

  @Override
  public Optional<Line> find(UUID id) {
    return rows.findById(id).map(CardLineRow::line);
  }

  @Override
  public Line save(Line line) {
    return rows.save(CardLineRow.of(line)).line();
  }
}
