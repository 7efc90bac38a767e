package org.sightline.server.accounts.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.accounts.Link;
import org.springframework.data.repository.Repository;

interface LinkRows extends Repository<LinkRow, UUID> {
  LinkRow save(LinkRow row);

  Optional<LinkRow> findBySecret(String secret);

  List<LinkRow> findByPurposeAndUsedAtIsNullOrderByExpiresAt(Link.Purpose purpose);
}
