package org.sightline.server.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.People;
import org.sightline.server.accounts.gate.Patience;
import org.sightline.server.chain.Soundness;
import org.sightline.server.drive.Browser;

class GettingInTest {
  private static final Pattern LINK = Pattern.compile("<code dir=\"ltr\">([^<]+)</code>");
  private static final Scope MILL = Scope.within(Place.of("Alder Valley", "Mill Street"));

  private final TestServer server = TestServer.shared();

  @BeforeEach
  void nobodyTriedYet() {
    Patience.restore(server);
  }

  @Test
  void theFirstStartLeadsTheOwnerInOnceAndASessionOutlivesARestart(@TempDir Path workspace) {
    TestServer first = TestServer.own(workspace, Map.of());
    URI link = first.running().firstLink().orElseThrow();
    Browser owner = first.stranger();
    assertEquals(303, owner.get("/").status());
    assertTrue(owner.get(link.getPath()).body().contains("Set up this workspace"));
    Browser.Seen weak =
        owner.post(link.getPath(), "email", "a@b.example", "name", "Somebody", "password", "short");
    assertEquals(422, weak.status());
    assertTrue(weak.body().contains("Maybe add another word"));
    Browser.Seen joined =
        owner.post(
            link.getPath(),
            "email",
            "a@b.example",
            "name",
            "Somebody",
            "password",
            TestServer.PASSWORD);
    assertEquals(303, joined.status());
    assertEquals(200, owner.get("/people").status());
    assertEquals(410, first.stranger().get(link.getPath()).status());
    first.running().close();

    TestServer again = TestServer.own(workspace, Map.of());
    try {
      assertTrue(again.running().firstLink().isEmpty());
      Browser same = again.stranger().withCookie("sightline", owner.cookie("sightline"));
      assertEquals(200, same.get("/people").status());
      assertTrue(again.bean(Trail.class).verify() instanceof Soundness.Whole);
    } finally {
      again.running().close();
    }
  }

  @Test
  void anInvitationLetsOnePersonInOnce() {
    Browser owner = server.enter(server.owner().viewer());
    String email = fresh();
    Browser.Seen invited =
        owner.post(
            "/people/invite",
            "email",
            email,
            "role",
            "MEMBER",
            "places",
            "Alder Valley > Mill Street > 5A",
            "to-come",
            "true");
    String path = link(invited);
    Browser newcomer = server.stranger();
    assertTrue(newcomer.get(path).body().contains(email));
    Browser.Seen joined = newcomer.post(path, "name", "Newcomer", "password", TestServer.PASSWORD);
    assertEquals("/", joined.location());
    assertTrue(newcomer.get("/account").body().contains("Alder Valley › Mill Street › 5A"));
    assertEquals(403, newcomer.get("/people").status());
    assertEquals(410, server.stranger().get(path).status());
    assertEquals(
        410,
        server.stranger().post(path, "name", "Again", "password", TestServer.PASSWORD).status());
    assertEquals(
        303,
        server
            .stranger()
            .post(
                "/sign-in",
                "email",
                email.toUpperCase(Locale.ROOT),
                "password",
                TestServer.PASSWORD)
            .status());
  }

  @Test
  void anInvitationTakenBackOpensNothing() {
    Browser owner = server.enter(server.owner().viewer());
    Browser.Seen invited =
        owner.post("/people/invite", "email", fresh(), "role", "VIEWER", "everywhere", "true");
    String path = link(invited);
    Matcher form = Pattern.compile("/people/invitations/[^\"]+").matcher(invited.body());
    String last = "";
    while (form.find()) {
      last = form.group();
    }
    owner.post(last);
    assertEquals(410, server.stranger().get(path).status());
  }

  @Test
  void aLineThatIsNoPlaceIsShownBack() {
    Browser owner = server.enter(server.owner().viewer());
    Browser.Seen refused =
        owner.post(
            "/people/invite", "email", fresh(), "role", "VIEWER", "places", "a > b > c > <b>d");
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("a &gt; b &gt; c &gt; &lt;b"));
  }

  @Test
  void afterFiveWrongPasswordsTheAccountRestsEvenForTheRightOne() {
    TestServer.Person person = server.join(fresh(), Role.VIEWER, MILL);
    Browser browser = server.stranger();
    for (int i = 0; i < 5; i++) {
      assertEquals(422, tryPassword(browser, person.email(), "wrong " + i).status());
    }
    Browser.Seen resting = tryPassword(browser, person.email(), TestServer.PASSWORD);
    assertEquals(422, resting.status());
    assertTrue(resting.body().contains("this account rests"));
  }

  @Test
  void theAnswerForAStrangerIsTheAnswerForAWrongPassword() {
    TestServer.Person person = server.join(fresh(), Role.VIEWER, MILL);
    Browser browser = server.stranger();
    String known = tryPassword(browser, person.email(), "wrong").body();
    String unknown = tryPassword(browser, person.email() + ".other", "wrong").body();
    assertEquals(plain(known), plain(unknown));
  }

  @Test
  void whoeverIsRemovedIsOutAtTheNextClick() {
    TestServer.Person person = server.join(fresh(), Role.VIEWER, MILL);
    Browser browser = server.enter(person.viewer());
    assertEquals(200, browser.get("/account").status());
    Browser owner = server.enter(server.owner().viewer());
    Account account = server.bean(People.class).find(person.viewer().account()).orElseThrow();
    assertTrue(owner.get("/people/" + account.id() + "/remove").body().contains("Remove"));
    assertEquals(
        200,
        owner
            .post("/people/" + account.id() + "/remove", "version", "" + account.version())
            .status());
    assertEquals("/sign-in?next=%2Faccount", browser.get("/account").location());
    assertEquals(422, tryPassword(server.stranger(), person.email(), TestServer.PASSWORD).status());
  }

  @Test
  void theSecondOfTwoOwnersSeesWhatTheFirstDid() {
    TestServer.Person person = server.join(fresh(), Role.VIEWER, MILL);
    Account before = server.bean(People.class).find(person.viewer().account()).orElseThrow();
    Browser owner = server.enter(server.owner().viewer());
    String path = "/people/" + before.id() + "/allow";
    String version = "" + before.version();
    assertEquals(
        200,
        owner
            .post(path, "version", version, "role", "ANALYST", "places", "Here", "to-come", "true")
            .status());
    Browser.Seen second =
        owner.post(path, "version", version, "role", "MEMBER", "everywhere", "true");
    assertEquals(409, second.status());
    assertTrue(second.body().contains("role Analyst, places Here"));
    assertEquals(Role.ANALYST, server.bean(People.class).find(before.id()).orElseThrow().role());
  }

  @Test
  void theLastOwnerStays() {
    TestServer.Person owner = server.owner();
    Account account = server.bean(People.class).find(owner.viewer().account()).orElseThrow();
    long owners =
        server.bean(People.class).all().stream().filter(a -> a.role() == Role.OWNER).count();
    Browser.Seen seen =
        server.enter(owner.viewer()).post("/people/" + account.id() + "/remove", "version", "-7");
    assertEquals(owners == 1 ? 422 : 409, seen.status());
    assertTrue(server.bean(People.class).find(account.id()).isPresent());
  }

  @Test
  void aResetLinkFromTheOwnerGivesANewPasswordAndSignsOutElsewhere() {
    TestServer.Person person = server.join(fresh(), Role.VIEWER, MILL);
    Browser old = server.enter(person.viewer());
    Browser owner = server.enter(server.owner().viewer());
    String path = link(owner.post("/people/" + person.viewer().account() + "/reset-link"));
    Browser browser = server.stranger();
    assertEquals(303, browser.post(path, "password", "nine loud umbrellas").status());
    assertEquals(200, browser.get("/account").status());
    assertEquals(303, old.get("/account").status());
    assertEquals(410, server.stranger().get(path).status());
    assertEquals(422, tryPassword(server.stranger(), person.email(), TestServer.PASSWORD).status());
  }

  @Test
  void signingInGivesANewSessionAndSigningOutEndsIt() {
    TestServer.Person person = server.join(fresh(), Role.VIEWER, MILL);
    Browser browser = server.stranger().withCookie("sightline", "planted");
    Browser.Seen in =
        browser.post(
            "/sign-in",
            "email",
            person.email(),
            "password",
            TestServer.PASSWORD,
            "next",
            "https://elsewhere.example/");
    assertEquals("/", in.location());
    String session = browser.cookie("sightline");
    assertNotEquals("planted", session);
    String cookie =
        in.response().headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith("sightline="))
            .findFirst()
            .orElseThrow();
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    assertFalse(cookie.contains("Secure"));
    browser.post("/sign-out");
    Browser replay = server.stranger().withCookie("sightline", session);
    assertEquals(303, replay.get("/account").status());
  }

  @Test
  void ownPasswordAndNameAreChangedOnOnesOwnPage() {
    TestServer.Person person = server.join(fresh(), Role.VIEWER, MILL);
    Browser browser = server.enter(person.viewer());
    Browser other = server.enter(person.viewer());
    assertTrue(browser.post("/account/name", "name", "قمر").body().contains("قمر"));
    assertEquals(
        422,
        browser
            .post("/account/password", "old", "not it", "password", "nine loud umbrellas")
            .status());
    assertEquals(
        200,
        browser
            .post(
                "/account/password", "old", TestServer.PASSWORD, "password", "nine loud umbrellas")
            .status());
    assertEquals(303, other.get("/account").status());
    assertEquals(200, browser.get("/account").status());
  }

  @Test
  void theTrailTellsOwnersWhatHappenedAndThatItIsWhole() {
    String email = fresh();
    server.join(email, Role.VIEWER, MILL);
    Browser owner = server.enter(server.owner().viewer());
    Browser.Seen trail = owner.get("/audit?check=true");
    assertTrue(trail.body().contains("<td>joined</td>"), "in words");
    assertTrue(trail.body().contains("<code>account.joined</code>"), "and as it is written");
    assertTrue(trail.body().contains(email));
    assertTrue(trail.body().contains("lines are as written"));
  }

  private Browser.Seen tryPassword(Browser browser, String email, String password) {
    return browser.post("/sign-in", "email", email, "password", password);
  }

  private static String link(Browser.Seen seen) {
    Matcher link = LINK.matcher(seen.body());
    assertTrue(link.find(), "no link in the answer " + seen.status());
    return URI.create(link.group(1)).getPath();
  }

  private static String plain(String body) {
    return body.replaceAll("value=\"[^\"]*\"", "").replaceAll("hx-headers=\"[^\"]*\"", "");
  }

  private static String fresh() {
    return UUID.randomUUID() + "@school.example";
  }
}
