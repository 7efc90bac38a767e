package org.sightline.server.accounts.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.Link;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A link as a row. */
@Table("account_link")
record LinkRow(
    @Id UUID id,
    @Version int version,
    Link.Purpose purpose,
    String secret,
    @Nullable UUID account,
    @Nullable String email,
    Role role,
    String scope,
    Instant expiresAt,
    @Nullable Instant usedAt) {

  static LinkRow of(Link link) {
    return new LinkRow(
        link.id(),
        link.version(),
        link.purpose(),
        link.secret(),
        link.account(),
        link.email(),
        link.role(),
        link.scope().written(),
        link.expiresAt(),
        link.usedAt());
  }

  Link link() {
    return new Link(
        id, version, purpose, secret, account, email, role, Scope.read(scope), expiresAt, usedAt);
  }
}
