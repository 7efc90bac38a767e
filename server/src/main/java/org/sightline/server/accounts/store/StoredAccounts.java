package org.sightline.server.accounts.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Accounts;
import org.springframework.stereotype.Component;

@Component
class StoredAccounts implements Accounts {
  private final AccountRows rows;

  StoredAccounts(AccountRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Account> find(UUID id) {
    return rows.findById(id).map(AccountRow::account);
  }

  @Override
  public Optional<Account> byEmail(String email) {
    return rows.findByEmail(email).map(AccountRow::account);
  }

  @Override
  public Optional<Account> byProvider(Account.Provider provider) {
    return rows.findByIssuerAndSubject(provider.issuer(), provider.subject())
        .map(AccountRow::account);
  }

  @Override
  public List<Account> all() {
    return rows.findAllByOrderByNameAscEmailAsc().stream().map(AccountRow::account).toList();
  }

  @Override
  public boolean hasOwner() {
    return rows.ownerExists();
  }

  @Override
  public int lockOwners() {
    return rows.lockOwners().size();
  }

  @Override
  public Account save(Account account) {
    return rows.save(AccountRow.of(account)).account();
  }
}
