package org.sightline.server.accounts.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sightline.server.accounts.Guard;
import org.sightline.server.accounts.Guards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredGuards implements Guards {
  private final JdbcClient jdbc;

  StoredGuards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Guard of(UUID account) {
    return jdbc.sql("select misses, rests_until from account where id = :account")
        .param("account", account)
        .query(
            (row, i) -> {
              OffsetDateTime until = row.getObject("rests_until", OffsetDateTime.class);
              return new Guard(row.getInt("misses"), until == null ? null : until.toInstant());
            })
        .optional()
        .orElse(new Guard(0, null));
  }

  @Override
  public void set(UUID account, Guard guard) {
    Instant until = guard.restsUntil();
    jdbc.sql("update account set misses = :misses, rests_until = :until where id = :account")
        .param("misses", guard.misses())
        .param(
            "until",
            until == null ? null : until.atOffset(ZoneOffset.UTC),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("account", account)
        .update();
  }
}
