package org.sightline.server.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Once;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what people may do, and sees to it that one owner always remains. */
@Component
public class People {
  private final Accounts accounts;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Trail trail;
  private final InstantSource clock;
  private final Once once;

  People(
      Accounts accounts,
      Sessions sessions,
      Passwords passwords,
      Trail trail,
      InstantSource clock,
      Once once) {
    this.once = once;
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
  }

  /** What came of a change. */
  public sealed interface Change {
    /** It is as asked. */
    record Done(Account account) implements Change {}

    /** Somebody else changed the person first; nothing was overwritten. */
    record Overtaken(Account now) implements Change {}

    /** It would have left the workspace without an owner. */
    record LastOwner() implements Change {}

    /** The old password is not right. */
    record Wrong() implements Change {}

    /** The new password will not do. */
    record Weak(Passwords.Weakness weakness) implements Change {}
  }

  /** Everybody who may sign in, by name. */
  public List<Account> all() {
    return accounts.all().stream().filter(Account::active).toList();
  }

  /** How an account in the trail is called, removed people too. */
  public Optional<String> nameOf(UUID account) {
    return said(account).map(Account::name);
  }

  /** Whether somebody can still sign in, as far as a page says it. */
  public boolean isHere(UUID account) {
    return said(account).filter(Account::active).isPresent();
  }

  private Optional<Account> said(UUID account) {
    return once.read(People.class, account, () -> accounts.find(account));
  }

  /** An active person. */
  public Optional<Account> find(UUID account) {
    return accounts.find(account).filter(Account::active);
  }

  /**
   * Gives a person another role or scope.
   *
   * @param version of the account that the owner was looking at
   */
  @Transactional
  public Optional<Change> allow(Viewer owner, UUID id, int version, Role role, Scope scope) {
    return find(id)
        .map(
            person -> {
              if (role != Role.OWNER && isLastOwner(person)) {
                return new Change.LastOwner();
              }
              Deed deed =
                  Deed.by(owner, "account.allowed", id.toString())
                      .with("role", role.name())
                      .with("scope", scope.written())
                      .with("role-before", person.role().name())
                      .with("scope-before", person.scope().written());
              return store(person, person.allowed(role, scope), version, deed);
            });
  }

  /** Removes a person and signs them out at once. */
  @Transactional
  public Optional<Change> remove(Viewer owner, UUID id, int version) {
    return find(id)
        .map(
            person -> {
              if (isLastOwner(person)) {
                return new Change.LastOwner();
              }
              Deed deed = Deed.by(owner, "account.removed", id.toString());
              Change change = store(person, person.removed(clock.instant()), version, deed);
              if (change instanceof Change.Done) {
                sessions.endAll(id, "");
              }
              return change;
            });
  }

  /** A person calls themselves something else. */
  @Transactional
  public Optional<Change> rename(Viewer viewer, String name) {
    return find(viewer.account())
        .map(
            person ->
                store(
                    person,
                    person.named(name.strip()),
                    person.version(),
                    Deed.by(viewer, "account.renamed", person.id().toString())));
  }

  /** A person gives themselves another password; their other browsers are signed out. */
  @Transactional
  public Optional<Change> changePassword(Viewer viewer, String old, String fresh, Token kept) {
    return find(viewer.account())
        .map(
            person -> {
              if (!passwords.matches(old, person.password())) {
                return new Change.Wrong();
              }
              Optional<Passwords.Weakness> weakness = passwords.weakness(fresh, person.email());
              if (weakness.isPresent()) {
                return new Change.Weak(weakness.get());
              }
              sessions.endAll(person.id(), kept.secret());
              return store(
                  person,
                  person.withPassword(passwords.hash(fresh)),
                  person.version(),
                  Deed.by(viewer, "account.password-changed", person.id().toString()));
            });
  }

  private boolean isLastOwner(Account person) {
    return person.role() == Role.OWNER && accounts.lockOwners() == 1;
  }

  private Change store(Account before, Account after, int version, Deed deed) {
    if (before.version() != version) {
      return new Change.Overtaken(before);
    }
    try {
      Account stored = accounts.save(after);
      trail.record(deed);
      return new Change.Done(stored);
    } catch (OptimisticLockingFailureException overtaken) {
      return new Change.Overtaken(accounts.find(before.id()).orElse(before));
    }
  }
}
