package org.sightline.server.ideas.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sightline.server.ideas.LeftSeed;
import org.sightline.server.ideas.Seed;
import org.sightline.server.ideas.SeedStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredSeeds implements SeedStore {
  private final JdbcClient jdbc;

  StoredSeeds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<LeftSeed> left(UUID cycle) {
    return jdbc.sql("select * from idea_seed_left where cycle = :cycle order by left_at")
        .param("cycle", cycle)
        .query(
            (row, i) ->
                new LeftSeed(
                    cycle,
                    Seed.valueOf(row.getString("seed")),
                    row.getString("reason"),
                    row.getObject("left_by", UUID.class),
                    row.getObject("left_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public void leave(LeftSeed seed) {
    jdbc.sql(
            "insert into idea_seed_left (cycle, seed, reason, left_by, left_at)"
                + " values (:cycle, :seed, :reason, :by, :at)")
        .param("cycle", seed.cycle())
        .param("seed", seed.seed().name())
        .param("reason", seed.reason())
        .param("by", seed.by())
        .param("at", seed.at().atOffset(ZoneOffset.UTC))
        .update();
  }
}
