package org.sightline.server.accounts.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.Account;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An account as a row. */
@Table("account")
record AccountRow(
    @Id UUID id,
    @Version int version,
    String email,
    String name,
    Role role,
    String scope,
    @Nullable String password,
    @Nullable String issuer,
    @Nullable String subject,
    Instant createdAt,
    @Nullable Instant removedAt) {

  static AccountRow of(Account account) {
    Account.Provider provider = account.provider();
    return new AccountRow(
        account.id(),
        account.version(),
        account.email(),
        account.name(),
        account.role(),
        account.scope().written(),
        account.password(),
        provider == null ? null : provider.issuer(),
        provider == null ? null : provider.subject(),
        account.createdAt(),
        account.removedAt());
  }

  Account account() {
    return new Account(
        id,
        version,
        email,
        name,
        role,
        Scope.read(scope),
        password,
        issuer == null || subject == null ? null : new Account.Provider(issuer, subject),
        createdAt,
        removedAt);
  }
}
