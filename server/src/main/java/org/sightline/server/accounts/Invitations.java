package org.sightline.server.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in: the first owner by the set-up link, everybody else by invitation. */
@Component
public class Invitations {
  private static final int LONGEST_NAME = 100;

  private final Accounts accounts;
  private final Links links;
  private final Passwords passwords;
  private final Trail trail;
  private final InstantSource clock;

  Invitations(
      Accounts accounts, Links links, Passwords passwords, Trail trail, InstantSource clock) {
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A new set-up link when no owner exists yet; the ones given out before open nothing from now on.
   */
  @Transactional
  public Optional<Token> setUp() {
    if (accounts.hasOwner()) {
      return Optional.empty();
    }
    links.unused(Link.Purpose.SET_UP).forEach(link -> links.save(link.used(clock.instant())));
    return Optional.of(give(Link.Purpose.SET_UP, null, Role.OWNER, Scope.everywhere()));
  }

  /** An invitation for this address; an earlier one opens nothing from now on. */
  @Transactional
  public Optional<Token> invite(Viewer owner, String email, Role role, Scope scope) {
    Optional<EmailAddress> address = EmailAddress.of(email);
    if (address.isEmpty()
        || accounts.byEmail(address.get().text()).filter(Account::active).isPresent()) {
      return Optional.empty();
    }
    String text = address.get().text();
    links.unused(Link.Purpose.INVITATION).stream()
        .filter(link -> text.equals(link.email()))
        .forEach(link -> links.save(link.used(clock.instant())));
    Token token = give(Link.Purpose.INVITATION, text, role, scope);
    trail.record(
        Deed.by(owner, "account.invited", text)
            .with("role", role.name())
            .with("scope", scope.written()));
    return Optional.of(token);
  }

  /** Invitations that still wait for an answer. */
  public List<Link> open() {
    Instant now = clock.instant();
    return links.unused(Link.Purpose.INVITATION).stream()
        .filter(link -> link.opens(Link.Purpose.INVITATION, now))
        .toList();
  }

  /** Takes an invitation back. */
  @Transactional
  public void takeBack(Viewer owner, UUID id) {
    links.unused(Link.Purpose.INVITATION).stream()
        .filter(link -> link.id().equals(id))
        .forEach(
            link -> {
              links.save(link.used(clock.instant()));
              trail.record(Deed.by(owner, "account.uninvited", String.valueOf(link.email())));
            });
  }

  /** The link behind this token, if it still opens this door. */
  public Optional<Link> look(Link.Purpose purpose, Token token) {
    return links.bySecret(token.secret()).filter(link -> link.opens(purpose, clock.instant()));
  }

  /**
   * Answers a set-up link or an invitation.
   *
   * @param email whose the account is; an invitation knows better and ignores it
   */
  @Transactional
  public Answer answer(
      Link.Purpose purpose, Token token, String email, String name, String password) {
    Optional<Link> found = look(purpose, token);
    if (found.isEmpty() || (purpose == Link.Purpose.SET_UP && accounts.hasOwner())) {
      return new Answer.Gone();
    }
    Link link = found.get();
    String called = name.strip();
    Optional<EmailAddress> address = EmailAddress.of(link.email() == null ? email : link.email());
    boolean nameMissing = called.isEmpty() || called.length() > LONGEST_NAME;
    if (nameMissing || address.isEmpty()) {
      return new Answer.Incomplete(nameMissing, address.isEmpty());
    }
    Optional<Passwords.Weakness> weakness = passwords.weakness(password, address.get().text());
    if (weakness.isPresent()) {
      return new Answer.Weak(weakness.get());
    }
    return join(link, address.get(), called, password);
  }

  private Answer join(Link link, EmailAddress address, String name, String password) {
    Optional<Account> known = accounts.byEmail(address.text());
    if (known.filter(Account::active).isPresent()) {
      return new Answer.Gone();
    }
    links.save(link.used(clock.instant()));
    Account joined =
        known
            .map(old -> old.back(name, link.role(), link.scope()))
            .orElseGet(() -> Account.of(address, name, link.role(), link.scope(), clock.instant()));
    Account stored = accounts.save(joined.withPassword(passwords.hash(password)));
    trail.record(
        Deed.by(stored.viewer(), "account.joined", stored.id().toString())
            .with("role", stored.role().name()));
    return new Answer.Joined(stored);
  }

  private Token give(Link.Purpose purpose, @Nullable String email, Role role, Scope scope) {
    Token token = Token.fresh();
    links.save(
        new Link(
            UUID.randomUUID(),
            0,
            purpose,
            token.secret(),
            null,
            email,
            role,
            scope,
            clock.instant().plus(purpose.longest()),
            null));
    if (purpose == Link.Purpose.SET_UP) {
      trail.record(new Deed("(start)", "account.set-up-offered", "", Map.of()));
    }
    return token;
  }
}
