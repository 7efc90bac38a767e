package org.sightline.server.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Accounts;
import org.sightline.server.accounts.Session;
import org.sightline.server.accounts.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredSessions implements Sessions {
  private final JdbcClient jdbc;
  private final Accounts accounts;

  StoredSessions(JdbcClient jdbc, Accounts accounts) {
    this.jdbc = jdbc;
    this.accounts = accounts;
  }

  @Override
  public void add(Session session) {
    jdbc.sql("insert into account_session (secret, account, started_at, seen_at) values (?,?,?,?)")
        .params(
            session.secret(),
            session.account(),
            session.startedAt().atOffset(ZoneOffset.UTC),
            session.seenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Known> find(String secret) {
    return jdbc.sql("select * from account_session where secret = :secret")
        .param("secret", secret)
        .query(StoredSessions::session)
        .optional()
        .flatMap(
            session ->
                accounts
                    .find(session.account())
                    .filter(Account::active)
                    .map(account -> new Known(session, account)));
  }

  @Override
  public void seen(String secret, Instant at) {
    jdbc.sql("update account_session set seen_at = :at where secret = :secret")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("secret", secret)
        .update();
  }

  @Override
  public void end(String secret) {
    jdbc.sql("delete from account_session where secret = :secret").param("secret", secret).update();
  }

  @Override
  public void endAll(UUID account, String except) {
    jdbc.sql("delete from account_session where account = :account and secret <> :except")
        .param("account", account)
        .param("except", except)
        .update();
  }

  @Override
  public void forget(Instant startedBefore, Instant seenBefore) {
    jdbc.sql("delete from account_session where started_at < :started or seen_at < :seen")
        .param("started", startedBefore.atOffset(ZoneOffset.UTC))
        .param("seen", seenBefore.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Session session(ResultSet row, int i) throws SQLException {
    return new Session(
        row.getString("secret"),
        row.getObject("account", UUID.class),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("seen_at", OffsetDateTime.class).toInstant());
  }
}
