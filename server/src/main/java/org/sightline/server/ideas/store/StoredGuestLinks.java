package org.sightline.server.ideas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.ideas.GuestLink;
import org.sightline.server.ideas.GuestLinkStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredGuestLinks implements GuestLinkStore {
  private final JdbcClient jdbc;

  StoredGuestLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<GuestLink> of(UUID cycle) {
    return jdbc.sql("select * from idea_link where cycle = :cycle")
        .param("cycle", cycle)
        .query(StoredGuestLinks::link)
        .optional();
  }

  @Override
  public Optional<GuestLink> find(String secret) {
    return jdbc.sql("select * from idea_link where secret = :secret")
        .param("secret", secret)
        .query(StoredGuestLinks::link)
        .optional();
  }

  @Override
  public void put(GuestLink link) {
    remove(link.cycle());
    jdbc.sql(
            "insert into idea_link (cycle, secret, made_by, open_until)"
                + " values (:cycle, :secret, :by, :until)")
        .param("cycle", link.cycle())
        .param("secret", link.secret())
        .param("by", link.madeBy())
        .param("until", link.until().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void remove(UUID cycle) {
    jdbc.sql("delete from idea_link where cycle = :cycle").param("cycle", cycle).update();
  }

  private static GuestLink link(ResultSet row, int i) throws SQLException {
    return new GuestLink(
        row.getObject("cycle", UUID.class),
        row.getString("secret"),
        row.getObject("made_by", UUID.class),
        row.getObject("open_until", OffsetDateTime.class).toInstant());
  }
}
