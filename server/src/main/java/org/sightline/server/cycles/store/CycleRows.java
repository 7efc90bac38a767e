package org.sightline.server.cycles.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface CycleRows extends Repository<CycleRow, UUID> {
  CycleRow save(CycleRow row);

  Optional<CycleRow> findById(UUID id);

  @Query("select cycle from cycle_member where account = :account")
  List<UUID> of(@Param("account") UUID account);

  List<CycleRow> findAllByOrderByStartedAtDesc();
}
