package org.sightline.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.server.Postgres;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.gate.Patience;
import org.sightline.server.drive.Browser;

class ProblemsTest {
  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @CsvSource({
    "en, There is nothing here, ltr",
    "es-MX, Aquí no hay nada, ltr",
    "ar, لا شيء هنا, rtl",
    "so, There is nothing here, ltr"
  })
  void aWrongAddressIsAnsweredInTheReadersLanguage(String asked, String words, String direction) {
    Browser.Seen seen = server.stranger().with("Accept-Language", asked).get("/no/such/page");
    assertEquals(404, seen.status());
    assertTrue(seen.body().contains(words), seen.body());
    assertTrue(seen.body().contains("dir=\"" + direction + "\""));
  }

  @Test
  void theChosenLanguageAndThemeAreKeptAndLeadBack() {
    Browser browser = server.stranger().with("Accept-Language", "en");
    Browser.Seen chosen = browser.get("/language/es?back=%2Fabout%3Fa%3Db");
    assertEquals("/about?a=b", chosen.location());
    browser.get("/theme/dark?back=%2Fabout");
    String about = browser.get("/about").body();
    assertTrue(about.contains("lang=\"es\"") && about.contains("data-theme=\"dark\""));
    assertEquals("/", browser.get("/language/en?back=%2F%2Fevil.example").location());
    assertEquals("/", browser.get("/language/en?back=https%3A%2F%2Fevil.example").location());
    assertEquals(404, browser.get("/language/xx").status());
  }

  @Test
  void everyAnswerCarriesTheHeadersThatKeepItIn() {
    for (String path : new String[] {"/sign-in", "/no/such/page", "/people"}) {
      Browser.Seen seen = server.as(Role.VIEWER, Scope.everywhere()).get(path);
      String policy = seen.header("Content-Security-Policy");
      assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), path);
      assertEquals("nosniff", seen.header("X-Content-Type-Options"));
      assertEquals("DENY", seen.header("X-Frame-Options"));
      assertEquals("no-referrer", seen.header("Referrer-Policy"));
      assertTrue(seen.header("Cache-Control").contains("no-store"), path);
    }
  }

  @Test
  void aFormWithoutItsTokenChangesNothingAndSaysSo() {
    Browser.Seen seen =
        server.as(Role.VIEWER, Scope.everywhere()).postBare("/account/name", "name", "x");
    assertEquals(403, seen.status());
    assertTrue(seen.body().contains("This form is too old"));
  }

  @Test
  void htmxIsAnsweredWithAPartAndSentToSignIn() {
    Browser htmx = server.stranger().with("HX-Request", "true");
    Browser.Seen refused = htmx.get("/people");
    assertEquals(401, refused.status());
    assertEquals("/sign-in?next=%2F", refused.header("HX-Redirect"));
    Browser.Seen missing = htmx.get("/no/such/page");
    assertFalse(missing.body().contains("<html"));
    assertTrue(missing.body().contains("role=\"alert\""));
  }

  @Test
  void aWrongMethodAndAnUnreadableValueGetTheirPages() {
    Browser owner = server.as(Role.OWNER, Scope.everywhere());
    Browser scripted = server.enter(server.owner().viewer());
    scripted.with("X-XSRF-TOKEN", scripted.token());
    assertEquals(405, scripted.method("PUT", "/people").status());
    assertEquals(400, owner.post("/people/not-an-id/allow").status());
    assertEquals(400, owner.get("/audit?from=soon").status());
  }

  @Test
  void tooManyTriesAreAskedToWait() {
    Browser browser = server.stranger();
    Browser.Seen seen = browser.get("/reset/none");
    for (int i = 0; i < 40 && seen.status() != 429; i++) {
      seen = browser.get("/reset/none");
    }
    assertEquals(429, seen.status());
    assertTrue(seen.body().contains("Too many tries"));
    Patience.restore(server);
  }

  @Test
  void healthIsForEverybodyAndMetricsForOwners() {
    Browser machine = server.stranger().with("Accept", "application/json");
    assertEquals(200, machine.get("/actuator/health").status());
    assertEquals(403, machine.get("/actuator/metrics").status());
    assertEquals(403, server.as(Role.LEAD, Scope.everywhere()).get("/actuator/metrics").status());
    Browser owner = server.enter(server.owner().viewer()).with("Accept", "application/json");
    assertEquals(200, owner.get("/actuator/metrics").status());
  }

  @Test
  void whenTheDatabaseGoesAwayThePageSaysSoAndWhenItIsBackAllIsThere(@TempDir Path workspace) {
    var started = Postgres.start();
    Assumptions.assumeTrue(started.isPresent(), "skipped: no PostgreSQL under /usr/lib/postgresql");
    try (Postgres postgres = started.orElseThrow()) {
      TestServer own = TestServer.own(workspace, postgres.settings());
      try {
        Browser owner = own.enter(own.owner().viewer());
        assertEquals(200, owner.get("/people").status());
        postgres.halt();
        Browser.Seen gone = owner.get("/people");
        assertEquals(503, gone.status());
        assertTrue(gone.body().contains("The database does not answer"));
        assertEquals(
            503,
            own.stranger().with("Accept", "application/json").get("/actuator/health").status());
        postgres.resume();
        Browser.Seen back = owner.get("/people");
        for (int i = 0; i < 20 && back.status() == 503; i++) {
          back = owner.get("/people");
        }
        assertEquals(200, back.status());
      } finally {
        own.running().close();
      }
    }
  }
}
