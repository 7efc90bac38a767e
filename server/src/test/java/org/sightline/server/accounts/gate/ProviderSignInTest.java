package org.sightline.server.accounts.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.Invitations;
import org.sightline.server.accounts.People;
import org.sightline.server.drive.Browser;

class ProviderSignInTest {
  private static AProvider provider;
  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path workspace) throws Exception {
    provider = new AProvider();
    server =
        TestServer.own(
            workspace,
            Map.of(
                "sightline.oidc.district.name",
                "District sign-in",
                "sightline.oidc.district.issuer",
                provider.issuer(),
                "sightline.oidc.district.client-id",
                AProvider.CLIENT,
                "sightline.oidc.district.client-secret",
                AProvider.SECRET));
    server.owner();
  }

  @AfterAll
  static void stop() {
    server.running().close();
    provider.close();
  }

  @Test
  void theSignInPageOffersTheProvider() {
    assertTrue(server.stranger().get("/sign-in").body().contains("Sign in with District sign-in"));
  }

  @Test
  void anInvitedAddressGetsItsAccountAndKeepsItWhenTheAddressChanges() {
    server
        .bean(Invitations.class)
        .invite(
            server.owner().viewer(), "invited@school.example", Role.ANALYST, Scope.everywhere());
    provider.nextIs("sub-1", "Invited@school.example", true);
    Browser first = server.stranger();
    assertEquals("/", path(dance(first).location()));
    assertTrue(first.get("/account").body().contains("Analyst"));
    provider.nextIs("sub-1", "renamed@school.example", true);
    Browser second = server.stranger();
    assertEquals("/", path(dance(second).location()));
    assertTrue(second.get("/account").body().contains("Analyst"));
    assertEquals(
        1,
        server.bean(People.class).all().stream()
            .filter(account -> account.email().equals("invited@school.example"))
            .count());
  }

  @Test
  void somebodyNobodyInvitedStaysOutside() {
    provider.nextIs("sub-2", "unknown@school.example", true);
    Browser browser = server.stranger();
    assertEquals("/sign-in?not=invited", path(dance(browser).location()));
    assertEquals(303, browser.get("/account").status());
    assertTrue(browser.get("/sign-in?not=invited").body().contains("nobody has let you in"));
  }

  @Test
  void anAddressTheProviderDoesNotVouchForOpensNothing() {
    provider.nextIs("sub-3", "owner@school.example", false);
    assertEquals("/sign-in?not=invited", path(dance(server.stranger()).location()));
  }

  @Test
  void anAccountThatBelongsToAnotherIdentityIsNotTakenOver() {
    server.join("shared@school.example", Role.VIEWER, Scope.everywhere());
    provider.nextIs("sub-4", "shared@school.example", true);
    assertEquals("/", path(dance(server.stranger()).location()));
    provider.nextIs("sub-5", "shared@school.example", true);
    assertEquals("/sign-in?not=invited", path(dance(server.stranger()).location()));
  }

  @Test
  void aTokenSignedByAnotherKeyIsRefused() {
    provider.nextIs("sub-6", "owner@school.example", true);
    provider.signWithAnotherKey(true);
    try {
      assertEquals("/sign-in?not=provider", path(dance(server.stranger()).location()));
    } finally {
      provider.signWithAnotherKey(false);
    }
  }

  @Test
  void anAnswerNobodyAskedForIsRefused() {
    Browser.Seen forged =
        server.stranger().get("/login/oauth2/code/district?code=stolen&state=guessed");
    assertEquals("/sign-in?not=provider", path(forged.location()));
  }

  private static String path(String location) {
    return location.replaceFirst("^http://localhost:\\d+", "");
  }

  /** Goes to the provider and back; the last answer of our server. */
  private static Browser.Seen dance(Browser browser) {
    Browser.Seen away = browser.get("/oauth2/authorization/district");
    Browser.Seen there = new Browser(server.address()).get(away.location());
    Browser.Seen back = browser.get(there.location());
    assertEquals(302, back.status());
    return back;
  }
}
