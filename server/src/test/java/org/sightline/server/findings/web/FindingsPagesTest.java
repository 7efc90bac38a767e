package org.sightline.server.findings.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.findings.ADistrict;

class FindingsPagesTest {
  private static final Pattern ONE = Pattern.compile("/findings/[a-z0-9-]+/([0-9a-f]{24})");
  private static final Place MILL = Place.of("Alder Valley", "Mill Street");
  private static final Place HARBOUR = Place.of("Alder Valley", "Harbour");

  @TempDir static Path folder;
  private static TestServer server;
  private static Dataset district;

  @BeforeAll
  static void bringADistrict() {
    server = TestServer.shared();
    district = ADistrict.in(server, folder);
  }

  private static Browser as(Role role, Scope scope) {
    return server.as(role, scope);
  }

  /** Asks until the work is done, as the page itself does. */
  private static Browser.Seen ready(Browser browser, String path) {
    for (int tries = 0; tries < 200; tries++) {
      Browser.Seen seen = browser.get(path);
      if (!seen.body().contains("id=\"waiting\"")) {
        return seen;
      }
    }
    throw new AssertionError(path + " is still under way");
  }

  private static String list(String query) {
    return "/findings/" + district.key() + query;
  }

  @Test
  void theListSaysWhoStandsBehindByHowManyAndHowSure() {
    Browser.Seen seen = ready(as(Role.VIEWER, Scope.everywhere()), list(""));
    assertEquals(200, seen.status());
    assertTrue(seen.body().contains("English learners stand at"), "the sentence");
    assertTrue(seen.body().contains("<span class=\"answer gap\">gap</span>"), "the verdict");
    assertTrue(seen.body().contains("students</b> between this group and everyone else."));
    assertTrue(seen.body().contains("role=\"img\""), "the picture");
    assertTrue(seen.body().contains("Looked at, and not called a gap"));
  }

  @Test
  void choicesNarrowTheListAndStayInTheAddress() {
    Browser viewer = as(Role.VIEWER, Scope.everywhere());
    Browser.Seen gender = ready(viewer, list("?by=gender&answer=all"));
    assertTrue(gender.body().contains("<option value=\"gender\" selected"), "kept");
    assertFalse(gender.body().contains("<h3><a href=\"\">English learners stand at"));
    Browser.Seen none = ready(viewer, list("?answer=none"));
    assertFalse(none.body().contains("<article class=\"sheet ranked\" id=\"f-\">gap"));
    assertTrue(ready(viewer, list("?by=nothing")).body().contains("No group fits these choices"));
  }

  @Test
  void aPlaceIsLookedAtAlone() {
    Browser viewer = as(Role.VIEWER, Scope.everywhere());
    String harbour = ready(viewer, list("?place=Alder%20Valley%09Harbour")).body();
    assertTrue(harbour.contains("No gap here is more than chance"), "they read alike there");
    String mill = ready(viewer, list("?place=Alder%20Valley%09Mill%20Street")).body();
    assertTrue(mill.contains("English learners stand at 2"), "and not here");
  }

  @Test
  void oneFindingHasItsPictureItsNumbersAndHowWeKnow() {
    Browser viewer = as(Role.VIEWER, Scope.everywhere());
    String id = first(ready(viewer, list("")).body());
    String page = ready(viewer, list("/" + id)).body();
    assertTrue(page.contains("How do we know?"));
    assertTrue(page.contains("Counted: students whose"), "the definition");
    assertTrue(page.contains(" ÷ "), "the formula");
    assertTrue(page.contains("sightline gaps"), "the command");
    assertTrue(page.contains("thresholds:"), "the recipe");
    assertTrue(page.contains("Why is this here and that not?"));
    assertTrue(page.contains("<table"), "the numbers");
  }

  @Test
  void whatWasTestedAndWhatNotIsCounted() {
    String page = ready(as(Role.VIEWER, Scope.everywhere()), list("/why")).body();
    assertTrue(page.contains("Every group with enough people is tested"));
    assertTrue(page.contains("Groups that were not tested"));
  }

  @Test
  void whoHasASchoolIsShownTheGapsOfThatSchool() {
    String harbour = ready(as(Role.MEMBER, Scope.within(HARBOUR)), list("")).body();
    assertTrue(harbour.contains("No gap here is more than chance"));
    assertFalse(harbour.contains("Mill Street"), "the other school is not even named");
    String mill = ready(as(Role.MEMBER, Scope.within(MILL)), list("")).body();
    assertTrue(mill.contains("English learners stand at 2"));
    assertFalse(mill.contains("Harbour"));
  }

  @Test
  void aPlaceOutsideTheScopeIsRefusedWhateverTheAddressSays() {
    Browser harbour = as(Role.MEMBER, Scope.within(HARBOUR));
    String forged = "place=Alder%20Valley%09Mill%20Street";
    assertEquals(403, harbour.get(list("?" + forged)).status());
    assertEquals(403, harbour.get(list("/findings.json?" + forged)).status());
    assertEquals(403, harbour.get(list("/findings.csv?" + forged)).status());
    assertEquals(403, harbour.get(list("/why?" + forged)).status());
    assertEquals(403, as(Role.LEAD, Scope.within()).get(list("")).status(), "no place, nothing");
  }

  @Test
  void filesHoldOneSOwnRowsOnly() {
    Browser harbour = as(Role.MEMBER, Scope.within(HARBOUR));
    String json = harbour.get(list("/findings.json")).body();
    assertTrue(json.contains("\"n\" : 400"), "everyone of Harbour");
    assertFalse(json.contains("\"n\" : 800"), "no count of all rows");
    assertFalse(json.contains("\"rows\""), "nor where each of them went");
    assertFalse(json.contains("\"levels\" : [ {\n        \"value\""), "nor of each level");
    assertFalse(json.contains("Mill Street"), "no name of another school");
    String csv = harbour.get(list("/findings.csv")).body();
    assertTrue(csv.startsWith("indicator,group,verdict"));
    assertFalse(csv.contains("Mill Street"));
    assertEquals(403, harbour.get(list("/findings.html")).status(), "the report tells of all rows");
    Browser lead = as(Role.LEAD, Scope.everywhere());
    assertTrue(lead.get(list("/findings.json")).body().contains("\"n\" : 800"));
    Browser.Seen report = lead.get(list("/findings.html"));
    assertEquals(200, report.status());
    assertTrue(report.header("Content-Disposition").startsWith("attachment"));
  }

  @Test
  void aScriptInACategoryIsText() {
    Browser viewer = as(Role.VIEWER, Scope.everywhere());
    String page = ready(viewer, list("?answer=all&by=neighborhood")).body();
    assertTrue(page.contains("&lt;script&gt;document"));
    assertFalse(page.contains("<script>document"));
    String small = ready(viewer, list("/why")).body();
    assertFalse(small.contains("<script>document"));
  }

  @Test
  void aMarkIsSaidKeptAndTakenBackWithoutJavaScript() {
    Browser member = as(Role.MEMBER, Scope.within(MILL));
    String id = first(ready(member, list("")).body());
    Browser.Seen sent =
        member.post(
            list("/" + id + "/mark"),
            "kind",
            "WATCH",
            "mark-version",
            "0",
            "note",
            "Ask the reading coach.",
            "back",
            list(""));
    assertEquals(303, sent.status());
    assertEquals(list("") + "#f-" + id, sent.location());
    String after = ready(member, list("/" + id)).body();
    assertTrue(after.contains("Watched. Marked by MEMBER"));
    assertTrue(after.contains("Ask the reading coach."));

    Browser.Seen late = member.post(list("/" + id + "/mark"), "kind", "KNOWN", "mark-version", "0");
    assertEquals(409, late.status());
    assertTrue(late.body().contains("Somebody else said something of this finding first"));
    assertTrue(late.body().contains("Their note: Ask the reading coach."));

    assertEquals(
        303,
        member
            .post(list("/" + id + "/mark"), "kind", "NONE", "mark-version", "1", "note", "")
            .status());
    assertFalse(ready(member, list("")).body().contains("Watched. Marked by"));
    assertTrue(ready(member, list("/" + id)).body().contains("Mark taken back by MEMBER"));
  }

  @Test
  void htmxIsGivenThePartItAskedFor() {
    Browser viewer = as(Role.VIEWER, Scope.everywhere());
    ready(viewer, list(""));
    Browser part =
        new Browser(server.address())
            .withCookie("sightline", viewer.cookie("sightline"))
            .with("HX-Request", "true");
    String body = ready(part, list("")).body();
    assertTrue(body.contains("id=\"found\""));
    assertFalse(body.contains("<html"));
    part.with("HX-Target", "waiting");
    assertEquals("true", part.get(list("")).header("HX-Refresh"), "the wait is over");
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    Browser viewer = as(Role.VIEWER, Scope.everywhere());
    assertEquals(404, viewer.get("/findings/no-such-data").status());
    assertEquals(404, viewer.get(list("?version=000000000000")).status());
    assertEquals(404, ready(viewer, list("/000000000000000000000000")).status());
    assertEquals(404, viewer.get(list("/nonsense")).status());
    assertEquals(303, viewer.get("/findings").status());
  }

  private static String first(String body) {
    Matcher id = ONE.matcher(body);
    assertTrue(id.find(), "a finding is linked");
    return id.group(1);
  }
}
