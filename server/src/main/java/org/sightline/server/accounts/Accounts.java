package org.sightline.server.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where accounts are kept. */
public interface Accounts {

  Optional<Account> find(UUID id);

  /** The account of this address, removed ones too. */
  Optional<Account> byEmail(String email);

  /** The account that signs in with this identity. */
  Optional<Account> byProvider(Account.Provider provider);

  /** Everybody, removed people too, by name. */
  List<Account> all();

  /** Whether an owner exists who may sign in. */
  boolean hasOwner();

  /** How many owners may sign in; none of them changes until the transaction ends. */
  int lockOwners();

  /**
   * Stores the account.
   *
   * @return as stored, with its new version
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else stored it
   *     since it was read
   */
  Account save(Account account);
}
