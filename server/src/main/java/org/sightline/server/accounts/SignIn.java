package org.sightline.server.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whether somebody is who they say, by password or by another provider's word. */
@Component
public class SignIn {
  private static final String NOBODY = "(nobody)";

  private final Accounts accounts;
  private final Guards guards;
  private final Passwords passwords;
  private final Links links;
  private final Trail trail;
  private final InstantSource clock;

  SignIn(
      Accounts accounts,
      Guards guards,
      Passwords passwords,
      Links links,
      Trail trail,
      InstantSource clock) {
    this.accounts = accounts;
    this.guards = guards;
    this.passwords = passwords;
    this.links = links;
    this.trail = trail;
    this.clock = clock;
  }

  /** What came of trying. */
  public sealed interface Outcome {
    /** It is them. */
    record In(Account account) implements Outcome {}

    /** Address and password do not belong together. */
    record Wrong() implements Outcome {}

    /** Too many wrong passwords; no password is looked at for so long. */
    record Resting(Duration left) implements Outcome {}

    /** The provider vouches for them, but nobody let them in here. */
    record NotInvited() implements Outcome {}
  }

  /** Tries a password. */
  public Outcome byPassword(String email, String password) {
    Optional<Account> known =
        EmailAddress.of(email)
            .flatMap(address -> accounts.byEmail(address.text()))
            .filter(Account::active);
    if (known.isEmpty()) {
      passwords.matches(password, null);
      return new Outcome.Wrong();
    }
    Account account = known.get();
    Guard guard = guards.of(account.id());
    Duration rest = guard.rest(clock.instant());
    if (!rest.isZero()) {
      return new Outcome.Resting(rest);
    }
    if (!passwords.matches(password, account.password())) {
      return missed(account, guard);
    }
    if (guard.misses() > 0) {
      guards.set(account.id(), Guard.OPEN);
    }
    trail.record(Deed.by(account.viewer(), "account.signed-in", account.id().toString()));
    return new Outcome.In(account);
  }

  private Outcome missed(Account account, Guard guard) {
    Guard closed = guard.missed(clock.instant());
    guards.set(account.id(), closed);
    trail.record(new Deed(NOBODY, "account.missed", account.id().toString(), Map.of()));
    Duration rest = closed.rest(clock.instant());
    return rest.isZero() ? new Outcome.Wrong() : new Outcome.Resting(rest);
  }

  /**
   * Takes another provider's word. An identity seen before is its account; a new one is let in only
   * by an address the provider vouches for that belongs to an account or an open invitation.
   */
  @Transactional
  public Outcome byProvider(
      Account.Provider identity, @Nullable String verifiedEmail, @Nullable String name) {
    Optional<Account> before = accounts.byProvider(identity).filter(Account::active);
    Optional<Account> account =
        before.or(
            () ->
                Optional.ofNullable(verifiedEmail)
                    .flatMap(EmailAddress::of)
                    .flatMap(address -> meet(address, identity, name)));
    if (account.isEmpty()) {
      trail.record(
          new Deed(NOBODY, "account.refused", identity.subject(), Map.of())
              .with("issuer", identity.issuer()));
      return new Outcome.NotInvited();
    }
    trail.record(
        Deed.by(account.get().viewer(), "account.signed-in", account.get().id().toString())
            .with("issuer", identity.issuer()));
    return new Outcome.In(account.get());
  }

  private Optional<Account> meet(
      EmailAddress address, Account.Provider identity, @Nullable String name) {
    Optional<Account> known = accounts.byEmail(address.text());
    Optional<Account> active =
        known.filter(Account::active).filter(account -> account.provider() == null);
    if (active.isPresent()) {
      return active.map(account -> accounts.save(account.linked(identity)));
    }
    if (known.filter(Account::active).isPresent()) {
      return Optional.empty();
    }
    return links.unused(Link.Purpose.INVITATION).stream()
        .filter(link -> address.text().equals(link.email()))
        .filter(link -> link.opens(Link.Purpose.INVITATION, clock.instant()))
        .findFirst()
        .map(
            link -> {
              links.save(link.used(clock.instant()));
              String called = name == null || name.isBlank() ? address.text() : name.strip();
              Account joined =
                  known
                      .map(old -> old.back(called, link.role(), link.scope()))
                      .orElseGet(
                          () ->
                              Account.of(
                                  address, called, link.role(), link.scope(), clock.instant()));
              return accounts.save(joined.linked(identity));
            });
  }
}
