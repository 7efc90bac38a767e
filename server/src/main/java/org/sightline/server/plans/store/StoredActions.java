package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Actions;
import org.springframework.stereotype.Component;

@Component
class StoredActions implements Actions {
  private final ActionRows rows;

  StoredActions(ActionRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Action> of(UUID cycle) {
    return rows.holding(cycle).stream().map(ActionRow::form).toList();
  }

  @Override
  public List<Action> open() {
    return rows.open().stream().map(ActionRow::form).toList();
  }

  @Override
  public Optional<Action> find(UUID action) {
    return rows.findFirstByActionOrderByNumberDesc(action).map(ActionRow::form);
  }

  @Override
  public List<Action> history(UUID cycle) {
    return rows.findByCycleOrderByChangedAtAscNumberAsc(cycle).stream()
        .map(ActionRow::form)
        .toList();
  }

  @Override
  public void add(Action form) {
    rows.save(ActionRow.of(form));
  }
}
