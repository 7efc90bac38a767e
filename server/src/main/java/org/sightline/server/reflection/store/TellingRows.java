package org.sightline.server.reflection.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface TellingRows extends Repository<TellingRow, UUID> {
  TellingRow save(TellingRow row);

  Optional<TellingRow> findById(UUID id);

  List<TellingRow> findByCycleOrderBySaidAtAsc(UUID cycle);

  @Query(
      "select t.* from reflection_telling t join reflection_told h on h.telling = t.id"
          + " where h.account = :account order by t.said_at desc")
  List<TellingRow> toldTo(@Param("account") UUID account);
}
