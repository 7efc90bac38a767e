package org.sightline.server.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Helps people back in who forgot their password. */
@Component
public class Resets {
  static final Duration BY_MAIL_LASTS = Duration.ofHours(1);

  private final Accounts accounts;
  private final Guards guards;
  private final Links links;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Trail trail;
  private final InstantSource clock;

  Resets(
      Accounts accounts,
      Guards guards,
      Links links,
      Sessions sessions,
      Passwords passwords,
      Trail trail,
      InstantSource clock) {
    this.accounts = accounts;
    this.guards = guards;
    this.links = links;
    this.sessions = sessions;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
  }

  /** A link the owner hands over; absent when there is no such person. */
  @Transactional
  public Optional<Token> fromOwner(Viewer owner, UUID account) {
    return accounts
        .find(account)
        .filter(Account::active)
        .map(
            person -> {
              trail.record(Deed.by(owner, "account.reset-offered", person.id().toString()));
              return give(person, Link.Purpose.RESET.longest());
            });
  }

  /** A link to send to this address; absent when nobody has it, which the page must not tell. */
  @Transactional
  public Optional<Token> byMail(String email) {
    return EmailAddress.of(email)
        .flatMap(address -> accounts.byEmail(address.text()))
        .filter(Account::active)
        .map(
            person -> {
              trail.record(
                  new Deed("(nobody)", "account.reset-asked", person.id().toString(), Map.of()));
              return give(person, BY_MAIL_LASTS);
            });
  }

  /** The person whose password this link resets, if it still does. */
  public Optional<Account> look(Token token) {
    return links
        .bySecret(token.secret())
        .filter(link -> link.opens(Link.Purpose.RESET, clock.instant()))
        .map(Link::account)
        .flatMap(accounts::find)
        .filter(Account::active);
  }

  /** Sets the new password, signs the person out everywhere and opens their guard. */
  @Transactional
  public Answer finish(Token token, String password) {
    Optional<Account> person = look(token);
    Optional<Link> link = links.bySecret(token.secret());
    if (person.isEmpty() || link.isEmpty()) {
      return new Answer.Gone();
    }
    Optional<Passwords.Weakness> weakness = passwords.weakness(password, person.get().email());
    if (weakness.isPresent()) {
      return new Answer.Weak(weakness.get());
    }
    links.save(link.get().used(clock.instant()));
    Account stored = accounts.save(person.get().withPassword(passwords.hash(password)));
    sessions.endAll(stored.id(), "");
    guards.set(stored.id(), Guard.OPEN);
    trail.record(Deed.by(stored.viewer(), "account.reset", stored.id().toString()));
    return new Answer.Joined(stored);
  }

  private Token give(Account person, Duration lasts) {
    links.unused(Link.Purpose.RESET).stream()
        .filter(link -> person.id().equals(link.account()))
        .forEach(link -> links.save(link.used(clock.instant())));
    Token token = Token.fresh();
    links.save(
        new Link(
            UUID.randomUUID(),
            0,
            Link.Purpose.RESET,
            token.secret(),
            person.id(),
            person.email(),
            person.role(),
            person.scope(),
            clock.instant().plus(lasts),
            null));
    return token;
  }
}
