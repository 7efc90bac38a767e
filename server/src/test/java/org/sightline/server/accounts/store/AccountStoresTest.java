package org.sightline.server.accounts.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Accounts;
import org.sightline.server.accounts.Guard;
import org.sightline.server.accounts.Guards;
import org.sightline.server.accounts.GuestLink;
import org.sightline.server.accounts.GuestLinkStore;
import org.sightline.server.accounts.Link;
import org.sightline.server.accounts.Links;
import org.sightline.server.accounts.Session;
import org.sightline.server.accounts.Sessions;
import org.sightline.server.accounts.Token;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class AccountStoresTest {
  private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123Z");

  @ParameterizedTest
  @EnumSource(Database.class)
  void anAccountComesBackAsItWasStored(Database database) {
    Accounts accounts = database.server().bean(Accounts.class);
    Account stored = accounts.save(account("ñandú قلم"));
    assertEquals(1, stored.version());
    assertEquals(Optional.of(stored), accounts.find(stored.id()));
    assertEquals(Optional.of(stored), accounts.byEmail(stored.email()));
    assertEquals(
        Optional.of(stored),
        accounts.byProvider(Optional.ofNullable(stored.provider()).orElseThrow()));
    assertTrue(accounts.all().contains(stored));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theSecondOfTwoChangesToTheSameAccountIsRefused(Database database) {
    Accounts accounts = database.server().bean(Accounts.class);
    Account read = accounts.save(account("twice"));
    accounts.save(read);
    assertThrows(OptimisticLockingFailureException.class, () -> accounts.save(read));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void twoAccountsNeverShareAnAddress(Database database) {
    Accounts accounts = database.server().bean(Accounts.class);
    Account one = accounts.save(account("one"));
    Account other = account("other");
    Account sameAddress =
        new Account(
            other.id(),
            0,
            one.email(),
            "other",
            Role.VIEWER,
            Scope.within(),
            null,
            null,
            NOW,
            null);
    assertThrows(DuplicateKeyException.class, () -> accounts.save(sameAddress));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aGuardIsRememberedAndDoesNotCountAsAChangeOfTheAccount(Database database) {
    Accounts accounts = database.server().bean(Accounts.class);
    Guards guards = database.server().bean(Guards.class);
    Account account = accounts.save(account("guarded"));
    assertEquals(new Guard(0, null), guards.of(account.id()));
    guards.set(account.id(), new Guard(6, NOW));
    assertEquals(new Guard(6, NOW), guards.of(account.id()));
    guards.set(account.id(), new Guard(0, null));
    assertEquals(new Guard(0, null), guards.of(account.id()));
    assertEquals(2, accounts.save(account).version());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aLinkIsFoundByItsSecretUntilSomebodyUsesIt(Database database) {
    Links links = database.server().bean(Links.class);
    Token token = Token.fresh();
    Link link =
        new Link(
            UUID.randomUUID(),
            0,
            Link.Purpose.INVITATION,
            token.secret(),
            null,
            "invited." + UUID.randomUUID() + "@school.example",
            Role.MEMBER,
            Scope.within(Place.of("D", "S", "5A")),
            NOW,
            null);
    links.save(link);
    Link stored = links.bySecret(token.secret()).orElseThrow();
    assertEquals(link.scope(), stored.scope());
    assertEquals(NOW, stored.expiresAt());
    assertTrue(links.unused(Link.Purpose.INVITATION).contains(stored));
    Link used =
        new Link(
            stored.id(),
            stored.version(),
            stored.purpose(),
            stored.secret(),
            stored.account(),
            stored.email(),
            stored.role(),
            stored.scope(),
            stored.expiresAt(),
            NOW);
    links.save(used);
    assertEquals(
        List.of(),
        links.unused(Link.Purpose.INVITATION).stream()
            .filter(l -> l.id().equals(link.id()))
            .toList());
    assertThrows(OptimisticLockingFailureException.class, () -> links.save(used));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void sessionsEndWithTheirAccount(Database database) {
    Accounts accounts = database.server().bean(Accounts.class);
    Sessions sessions = database.server().bean(Sessions.class);
    Account account = accounts.save(account("session"));
    Session session = new Session(Token.fresh().secret(), account.id(), NOW, NOW);
    Session other = new Session(Token.fresh().secret(), account.id(), NOW, NOW);
    sessions.add(session);
    sessions.add(other);
    sessions.seen(session.secret(), NOW.plusSeconds(600));
    assertEquals(
        NOW.plusSeconds(600), sessions.find(session.secret()).orElseThrow().session().seenAt());
    sessions.endAll(account.id(), session.secret());
    assertEquals(Optional.empty(), sessions.find(other.secret()));
    Account removed =
        accounts.save(
            new Account(
                account.id(),
                account.version(),
                account.email(),
                account.name(),
                account.role(),
                account.scope(),
                null,
                null,
                NOW,
                NOW));
    assertEquals(false, removed.active());
    assertEquals(Optional.empty(), sessions.find(session.secret()));
  }

  private static Account account(String name) {
    UUID id = UUID.randomUUID();
    return new Account(
        id,
        0,
        id + "@school.example",
        name,
        Role.ANALYST,
        Scope.within(Place.of("Alder Valley", "Mill Street"), Place.of("Alder Valley", "Río")),
        "{hash}",
        new Account.Provider("https://provider.example", id.toString()),
        NOW,
        null);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aThingHasOneLinkForGuestsUntilItIsForgotten(Database database) {
    GuestLinkStore links = database.server().bean(GuestLinkStore.class);
    GuestLink.About about = new GuestLink.About("ideas", UUID.randomUUID());
    GuestLink first = guestLink(about, Optional.of(NOW));
    GuestLink second = guestLink(about, Optional.empty());
    links.put(first);
    assertEquals(Optional.of(first), links.find(first.secret()));
    links.put(second);
    assertEquals(Optional.of(second), links.of(about));
    assertEquals(Optional.empty(), links.find(first.secret()));
    assertTrue(links.remove(about));
    assertEquals(Optional.empty(), links.find(second.secret()));
  }

  private static GuestLink guestLink(GuestLink.About about, Optional<Instant> until) {
    return new GuestLink(about, Token.fresh().secret(), UUID.randomUUID(), until);
  }
}
