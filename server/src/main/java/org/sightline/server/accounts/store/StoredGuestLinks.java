package org.sightline.server.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.accounts.GuestLink;
import org.sightline.server.accounts.GuestLink.About;
import org.sightline.server.accounts.GuestLinkStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredGuestLinks implements GuestLinkStore {
  private final JdbcClient jdbc;

  StoredGuestLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<GuestLink> of(About about) {
    return jdbc.sql("select * from guest_link where kind = :kind and about = :id")
        .param("kind", about.kind())
        .param("id", about.id())
        .query(StoredGuestLinks::link)
        .optional();
  }

  @Override
  public Optional<GuestLink> find(String secret) {
    return jdbc.sql("select * from guest_link where secret = :secret")
        .param("secret", secret)
        .query(StoredGuestLinks::link)
        .optional();
  }

  @Override
  @Transactional
  public void put(GuestLink link) {
    remove(link.about());
    jdbc.sql(
            "insert into guest_link (kind, about, secret, made_by, open_until)"
                + " values (:kind, :id, :secret, :by, :until)")
        .param("kind", link.about().kind())
        .param("id", link.about().id())
        .param("secret", link.secret())
        .param("by", link.madeBy())
        .param(
            "until",
            link.until().map(until -> until.atOffset(ZoneOffset.UTC)).orElse(null),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  @Override
  public boolean remove(About about) {
    return jdbc.sql("delete from guest_link where kind = :kind and about = :id")
            .param("kind", about.kind())
            .param("id", about.id())
            .update()
        > 0;
  }

  private static GuestLink link(ResultSet row, int i) throws SQLException {
    return new GuestLink(
        new About(row.getString("kind"), row.getObject("about", UUID.class)),
        row.getString("secret"),
        row.getObject("made_by", UUID.class),
        Optional.ofNullable(row.getObject("open_until", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
