package org.sightline.server.foundations.web.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.explorer.ExploredDistrict;

/** The data and listening check without JavaScript, on the example district. */
class ListeningPagesTest {
  private static final String LISTENING = "/foundations/listening";
  private static final String SCRIPT = "<script>alert(1)</script>";

  @TempDir static Path folder;
  private static TestServer server;
  private static Dataset district;

  @BeforeAll
  static void bringADistrict() {
    server = TestServer.own(folder, Map.of());
    district = ExploredDistrict.on(server, 900);
  }

  @AfterAll
  static void close() {
    server.running().close();
  }

  @Test
  void itSaysWhatIsMeasuredBeyondScoresAndAPersonMayCorrectIt() {
    String page = lead().get(LISTENING).body();
    assertTrue(page.contains("More than test scores is measured"));
    assertTrue(page.contains("guessed by its name"));
    assertEquals(303, measures("belonging", "", "OTHER").status());
    assertEquals(409, measures("belonging", "", "SCORES").status(), "somebody said it before");
    assertEquals(303, measures("belonging", "OTHER", "BELONGING").status());
    assertEquals(404, measures("no_such_question", "", "OTHER").status());
    assertEquals(400, measures("belonging", "BELONGING", "nonsense").status());
  }

  @Test
  void aSessionIsLoggedAndItsGroupsCountAsHeard() {
    String before = lead().get(LISTENING).body();
    assertTrue(notHeard(before).contains("English learners"));
    Browser.Seen logged =
        member()
            .post(
                LISTENING + "/sessions",
                "on",
                "2026-03-07",
                "way",
                "CALL",
                "people",
                "4",
                "heard",
                "English learners",
                "also",
                "Bus drivers\n" + SCRIPT,
                "away",
                "Low-income students",
                "barrier",
                "TIME",
                "note",
                "Saturday mornings");
    assertEquals(303, logged.status(), logged.body());
    String after = lead().get(LISTENING).body();
    assertFalse(notHeard(after).contains("<b dir=\"auto\">English learners</b>"));
    assertTrue(after.contains("Bus drivers"));
    assertTrue(notHeard(after).contains("kept away by the time of day"));
    assertFalse(after.contains(SCRIPT));
    String arabic = lead().withCookie("language", "ar").get(LISTENING).body();
    assertFalse(notHeard(arabic).contains(">متعلمو الإنجليزية<"), "the same group in any language");
  }

  @Test
  void whatIsRefusedIsNotLost() {
    String paste = "x".repeat(100_000);
    Browser.Seen refused =
        member()
            .post(
                LISTENING + "/sessions",
                "on",
                "2999-01-01",
                "people",
                "many",
                "also",
                paste,
                "note",
                "kept");
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("This is no day up to today. Maybe"));
    assertTrue(refused.body().contains("no number of people"));
    assertTrue(refused.body().contains("A name has more than 200 letters"));
    assertTrue(refused.body().contains(paste));
    assertTrue(refused.body().contains("kept"));
    Browser.Seen nobody = member().post(LISTENING + "/sessions", "on", "2026-03-07", "people", "3");
    assertTrue(nobody.body().contains("Nobody is named"));
  }

  @Test
  void whoSeesNoneOfTheDataIsToldSo() {
    Browser viewer = server.as(Role.VIEWER, Scope.within());
    String page = viewer.get(LISTENING).body();
    assertFalse(page.contains("name=\"kind\""));
    assertEquals(403, viewer.post(LISTENING + "/sessions", "on", "2026-03-07").status());
  }

  private static Browser.Seen measures(String question, String was, String kind) {
    return lead()
        .post(
            LISTENING + "/measures",
            "dataset",
            district.key(),
            "question",
            question,
            "was",
            was,
            "kind",
            kind);
  }

  private static String notHeard(String page) {
    Matcher part =
        Pattern.compile("<h2 id=\"not-heard\">(.*?)</section>", Pattern.DOTALL).matcher(page);
    assertTrue(part.find());
    return part.group(1);
  }

  private static Browser lead() {
    return server.as(Role.LEAD, Scope.everywhere());
  }

  private static Browser member() {
    return server.as(Role.MEMBER, Scope.everywhere());
  }
}
