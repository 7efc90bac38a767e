package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ActionRows extends Repository<ActionRow, UUID> {
  String HOLDS =
      "select f.* from plan_action f where not exists"
          + " (select 1 from plan_action later"
          + " where later.action = f.action and later.number > f.number)";

  ActionRow save(ActionRow row);

  List<ActionRow> findByCycleOrderByChangedAtAscNumberAsc(UUID cycle);

  Optional<ActionRow> findFirstByActionOrderByNumberDesc(UUID action);

  @Query(HOLDS + " and f.cycle = :cycle order by f.starts, f.ends, f.title, f.action")
  List<ActionRow> holding(UUID cycle);

  @Query(HOLDS + " and f.state in ('TO_DO', 'UNDER_WAY') order by f.ends, f.action")
  List<ActionRow> open();
}
