package org.sightline.server.accounts.store;

import java.util.List;
import java.util.Optional;
import org.sightline.server.accounts.Link;
import org.sightline.server.accounts.Links;
import org.springframework.stereotype.Component;

@Component
class StoredLinks implements Links {
  private final LinkRows rows;

  StoredLinks(LinkRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Link> bySecret(String secret) {
    return rows.findBySecret(secret).map(LinkRow::link);
  }

  @Override
  public List<Link> unused(Link.Purpose purpose) {
    return rows.findByPurposeAndUsedAtIsNullOrderByExpiresAt(purpose).stream()
        .map(LinkRow::link)
        .toList();
  }

  @Override
  public void save(Link link) {
    rows.save(LinkRow.of(link));
  }
}
