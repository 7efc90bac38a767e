package org.sightline.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.gate.Patience;
import org.sightline.server.drive.Browser;

/** Sessions and links that were made before the clock was set back, or long ago. */
class ClockSetBackTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final TestServer server = TestServer.shared();

  @BeforeEach
  void nobodyTriedYet() {
    Patience.restore(server);
  }

  @Test
  void aSessionOutlivesAFewHoursBackAndEndsWhenTheClockWasFarAhead() {
    Session session = new Session("s", UUID.randomUUID(), NOW, NOW);
    assertTrue(session.alive(NOW.minus(Duration.ofHours(11))));
    assertFalse(session.alive(NOW.minus(Duration.ofHours(12))));
    assertFalse(session.alive(NOW.minus(Duration.ofDays(3650))));
    assertTrue(session.alive(NOW.plus(Duration.ofHours(11))));
    assertFalse(session.alive(NOW.plus(Duration.ofHours(12))));
  }

  @ParameterizedTest
  @EnumSource(Link.Purpose.class)
  void aLinkOpensNothingBeforeItWasMadeNorAfterItsTime(Link.Purpose purpose) {
    Link link = link(purpose, Token.fresh(), NOW.plus(purpose.longest()));
    assertTrue(link.opens(purpose, NOW));
    assertTrue(link.opens(purpose, NOW.minus(Duration.ofHours(12))), "a clock a little back");
    assertFalse(link.opens(purpose, NOW.minus(Duration.ofHours(13))));
    assertFalse(link.opens(purpose, NOW.plus(purpose.longest())));
    for (Link.Purpose other : Link.Purpose.values()) {
      assertEquals(other == purpose, link.opens(other, NOW));
    }
  }

  @Test
  void whoSignedInWhileTheClockWasAMonthAheadIsAskedToSignInAgain() {
    UUID person = server.person(Role.VIEWER, Scope.everywhere()).viewer().account();
    Instant ahead = Instant.now().plus(Duration.ofDays(30));
    Token token = Token.fresh();
    server.bean(Sessions.class).add(new Session(token.secret(), person, ahead, ahead));
    Browser browser = server.stranger().withCookie("sightline", token.text());
    assertEquals("/sign-in?next=%2Faccount", browser.get("/account").location());
    assertEquals(200, server.as(Role.VIEWER, Scope.everywhere()).get("/account").status());
  }

  @Test
  void anExpiredLinkAndOneFromTheFutureSayWhatToDoInTheReadersLanguage() {
    for (Duration away : new Duration[] {Duration.ofSeconds(-1), Duration.ofDays(400)}) {
      for (String path : new String[] {"/invitation/", "/reset/"}) {
        Token token = Token.fresh();
        Link.Purpose purpose =
            path.equals("/invitation/") ? Link.Purpose.INVITATION : Link.Purpose.RESET;
        server.bean(Links.class).save(link(purpose, token, Instant.now().plus(away)));
        Browser somebody = server.stranger().with("Accept-Language", "es");
        Browser.Seen seen = somebody.get(path + token.text());
        assertEquals(410, seen.status(), path + away);
        assertTrue(seen.body().contains("Este enlace ya no funciona"), seen.body());
        Browser.Seen sent =
            somebody.post(path + token.text(), "name", "A", "password", TestServer.PASSWORD);
        assertEquals(410, sent.status(), path + away);
      }
    }
  }

  private Link link(Link.Purpose purpose, Token token, Instant expires) {
    UUID person = server.person(Role.VIEWER, Scope.everywhere()).viewer().account();
    return new Link(
        UUID.randomUUID(),
        0,
        purpose,
        token.secret(),
        purpose == Link.Purpose.RESET ? person : null,
        UUID.randomUUID() + "@school.example",
        Role.VIEWER,
        Scope.everywhere(),
        expires,
        null);
  }
}
