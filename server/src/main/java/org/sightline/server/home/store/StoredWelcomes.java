package org.sightline.server.home.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sightline.server.home.Welcomes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredWelcomes implements Welcomes {
  private final JdbcClient jdbc;

  StoredWelcomes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean isNew(UUID account) {
    return jdbc.sql("select count(*) from home_welcome where account = :account")
            .param("account", account)
            .query(Long.class)
            .single()
        == 0;
  }

  @Override
  public void dismiss(UUID account, Instant at) {
    if (!isNew(account)) {
      return;
    }
    try {
      jdbc.sql("insert into home_welcome (account, dismissed_at) values (:account, :at)")
          .param("account", account)
          .param("at", at.atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException saidMeanwhile) {
      // What was to be written down is written down.
    }
  }
}
