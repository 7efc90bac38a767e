package org.sightline.server.decisions.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Browser;

class DecisionPagesTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String SCRIPT = "<script>alert(1)</script>";

  @Test
  void aLineIsWrittenReadFoundLookedBackAtAndTakenAlong() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    String mark = mark();
    String address = write(lead, mark + " waive the fee", "why " + SCRIPT);
    Browser.Seen page = lead.get(address + "?saved=true");
    assertTrue(page.body().contains("It is written down"));
    assertTrue(page.body().contains("why &lt;script&gt;"));
    assertFalse(page.body().contains(SCRIPT));
    assertTrue(page.body().contains("<li><bdi>41 of 100 were encouraged</bdi></li>"));
    assertTrue(lead.get("/decisions?q=WAIVE+" + mark).body().contains(address));
    assertTrue(lead.get("/decisions?check=true").body().contains("as written"));

    String number = address.substring("/decisions/".length());
    String form = lead.get("/decisions/new?reviews=" + number).body();
    assertTrue(form.contains("name=\"reviews\" value=\"" + number + "\""));
    Browser.Seen outcome =
        lead.post(
            "/decisions",
            "kind",
            "OUTCOME",
            "what",
            mark + " more took part",
            "why",
            "counted",
            "on",
            "2026-11-01",
            "reviews",
            number);
    assertEquals(303, outcome.status());
    Browser.Seen story = lead.get("/decisions/story/decision/" + number + "/file");
    assertTrue(story.header("Content-Disposition").contains("story-decision-" + number));
    assertTrue(
        story.body().indexOf("waive the fee") < story.body().indexOf("more took part"),
        "the story begins at its beginning");
    assertFalse(story.body().contains(SCRIPT));
  }

  @Test
  void whatIsRefusedIsNotLost() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    String paste = "long ".repeat(20_000);
    Browser.Seen refused =
        lead.post(
            "/decisions",
            "kind",
            "DECISION",
            "what",
            "kept",
            "why",
            paste,
            "on",
            "yesterday",
            "review",
            "2026-11-01",
            "where",
            "a > b > c > d");
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("This has 99,999 letters and at most 10,000 fit"));
    assertTrue(refused.body().contains(paste.strip()));
    assertTrue(refused.body().contains("“yesterday” is no day"));
    assertTrue(refused.body().contains("a &gt; b &gt; c &gt; d"));
    assertEquals(422, lead.post("/decisions").status());
    Browser.Seen early =
        lead.post(
            "/decisions",
            "kind",
            "DECISION",
            "what",
            "w",
            "why",
            "y",
            "on",
            "2026-11-02",
            "review",
            "2026-11-01");
    assertTrue(early.body().contains("before the decision"));
  }

  @Test
  void theSecondOfTwoWhoReplaceALineReadsWhichOneStandsThere() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    String number = write(lead, mark(), "why").substring("/decisions/".length());
    String[] fields = {
      "kind", "DECISION", "what", "other", "why", "y", "on", "2026-11-02", "replaces", number
    };
    String winner = lead.post("/decisions", fields).location().replaceAll("\\D+", "");
    Browser.Seen second = lead.post("/decisions", fields);
    assertEquals(409, second.status());
    assertTrue(second.body().contains("no. " + winner));
    assertTrue(second.body().contains("value=\"other\""));
    assertTrue(lead.get("/decisions/" + number).body().contains("no. " + winner));
  }

  @Test
  void aLineOfAnotherSchoolIsNotThere() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    String mark = mark();
    String address =
        lead.post(
                "/decisions",
                "kind",
                "DECISION",
                "what",
                mark,
                "why",
                "y",
                "on",
                "2026-11-02",
                "where",
                "Alder Valley > Elm")
            .location()
            .replace("?saved=true", "");
    Browser mill = SERVER.as(Role.LEAD, Scope.within(Place.of("Alder Valley", "Mill Street")));
    assertEquals(404, mill.get(address).status());
    assertEquals(404, mill.get(address.replace("/decisions/", "/comments/decision/")).status());
    assertEquals(
        404, mill.get(address.replace("/decisions/", "/decisions/story/decision/")).status());
    assertFalse(mill.get("/decisions?q=" + mark).body().contains(address));
    assertTrue(mill.get("/decisions/new").body().contains("Alder Valley › Mill Street"));
  }

  @Test
  void aMemberNotesAdjustmentsButDecidesNothing() {
    Browser member = SERVER.as(Role.MEMBER, Scope.everywhere());
    assertFalse(member.get("/decisions/new").body().contains("value=\"DECISION\""));
    String[] fields = {"kind", "DECISION", "what", "w", "why", "y", "on", "2026-11-02"};
    assertEquals(422, member.post("/decisions", fields).status());
    fields[1] = "ADJUSTMENT";
    assertEquals(303, member.post("/decisions", fields).status());
  }

  @Test
  void aCommentCallsAColleagueUntilTheyRead() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    TestServer.Person called =
        SERVER.join(UUID.randomUUID() + "@school.example", Role.MEMBER, Scope.everywhere());
    Browser colleague = SERVER.enter(called.viewer());
    String name = "Called " + mark();
    colleague.post("/account/name", "name", name);
    String talk = write(lead, mark(), "why").replace("/decisions/", "/comments/decision/");
    assertEquals(
        303, lead.post(talk, "comment", "@" + name + " what do you think? " + SCRIPT).status());
    assertTrue(colleague.get("/").body().contains(talk));
    String read = colleague.get(talk).body();
    assertTrue(read.contains("what do you think? &lt;script&gt;"));
    assertFalse(colleague.get("/").body().contains(talk));
    assertFalse(read.contains("/take-back"));

    Browser.Seen tooLong = lead.post(talk, "comment", "x".repeat(100_000));
    assertEquals(422, tooLong.status());
    assertTrue(tooLong.body().contains("x".repeat(100_000)));
    String own = lead.get(talk).body();
    String takeBack = own.replaceAll("(?s).*action=\"(/comments/[^\"]+/take-back)\".*", "$1");
    assertEquals(404, colleague.post(takeBack).status());
    assertEquals(303, lead.post(takeBack).status());
    assertTrue(lead.get(talk).body().contains("taken back by who wrote it"));
  }

  @Test
  void nobodySpeaksAboutWhatNobodyKnows() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    assertEquals(404, lead.get("/comments/decision/999999").status());
    assertEquals(404, lead.get("/comments/nothing/1").status());
    assertEquals(404, lead.post("/comments/nothing/1", "comment", "hello").status());
  }

  private static String write(Browser lead, String what, String why) {
    Browser.Seen seen =
        lead.post(
            "/decisions",
            "kind",
            "DECISION",
            "what",
            what,
            "why",
            why,
            "evidence",
            "41 of 100 were encouraged\n\n",
            "not-taken",
            "Pay tutors",
            "on",
            "2026-11-02");
    assertEquals(303, seen.status());
    return seen.location().replace("?saved=true", "");
  }

  private static String mark() {
    return "m" + UUID.randomUUID().toString().replace("-", "");
  }
}
