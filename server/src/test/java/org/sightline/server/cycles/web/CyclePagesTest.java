package org.sightline.server.cycles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Browser;

/** The pages of a cycle without JavaScript, from empty to a signed goal. */
class CyclePagesTest extends ADistrictWithCycles {
  @Test
  void aSecondFocusAsksWhyAndLosesNothing() {
    start(lead(), "The first");
    Browser.Seen asked =
        lead()
            .post(
                "/cycles",
                "from",
                "worry",
                "worry",
                "A long worry.",
                "name",
                "The second",
                "focus",
                "Another focus?",
                "side",
                "STAFF",
                "overlap",
                "");
    assertEquals(422, asked.status());
    assertTrue(asked.body().contains("Another focus is open."));
    assertTrue(asked.body().contains("A long worry."), "what was typed is still there");
    assertTrue(start(lead(), "The second").startsWith("/cycles/"));
  }

  @Test
  void whatIsTooLongOrEmptyIsRefusedKindlyAndStillStandsInItsField() {
    String long100k = "x".repeat(100_000);
    Browser.Seen seen =
        lead().post("/cycles", "from", "worry", "worry", long100k, "name", "", "focus", "Why?");
    assertEquals(422, seen.status());
    assertTrue(seen.body().contains("It is not said for whom."), "nobody is preset");
    assertTrue(seen.body().contains("This has 100,000 letters and at most 4,000 fit."));
    assertTrue(seen.body().contains(long100k), "nothing is lost");
    assertTrue(seen.body().contains("This is empty. Maybe"));
  }

  @Test
  void aScriptInAnyTextIsText() {
    String cycle = start(lead(), SCRIPT, "worry", SCRIPT);
    String cause = cause(lead(), cycle, SCRIPT, "");
    lead()
        .post(
            cause + "/voices",
            "quote",
            SCRIPT,
            "translation",
            SCRIPT,
            "who",
            SCRIPT,
            "group",
            SCRIPT,
            "heard",
            SCRIPT,
            "consent",
            "BY_ROLE",
            "on",
            "2026-01-05");
    for (String path : List.of("/cycles", cycle, cause, cycle + "/describe")) {
      String body = lead().get(path).body();
      assertFalse(body.contains("<script>document"), path);
    }
    assertTrue(lead().get(cause).body().contains("&lt;script&gt;document"));
  }

  @Test
  void aLookAtStagesShowsThemByGroupWithSentencePictureAndTable() {
    String cycle = start(lead(), "Who goes on");
    Matcher look =
        Pattern.compile("<a href=\"(/cycles/[^\"]+/stages/[^\"]+)\"><b>([^<]+)</b>")
            .matcher(lead().get(cycle).body());
    assertTrue(look.find(), "the stages are suggested");
    assertTrue(look.group(2).startsWith("Step by step: from "), look.group(2));
    assertFalse(look.group(2).contains("_"), "no raw name");
    Browser.Seen stages = lead().get(look.group(1).replace("&amp;", "&"));
    assertEquals(200, stages.status());
    assertTrue(stages.body().contains("<svg") && stages.body().contains("<table"));
    assertTrue(stages.body().contains("Everyone in the group"));
    assertTrue(
        stages.body().contains("The paths part most at")
            || stages.body().contains("At no step do the groups part"));
    String path = look.group(1).substring(0, look.group(1).indexOf('?'));
    assertEquals(200, lead().get(path + "?by=gender").status());
    assertEquals(404, lead().get(path + "?by=no_such_column").status());
    assertEquals(404, lead().get(path + "?pipeline=none").status());
  }

  @Test
  void aCauseCountsOnceANumberAndAVoiceStandBehindIt() {
    String cycle = start(lead(), "Why");
    String first = cause(lead(), cycle, "They stop coming in week 11", "");
    String id = first.substring(first.lastIndexOf('/') + 1);
    String deeper = cause(lead(), cycle, "The bus leaves before tutoring ends", id);
    assertTrue(lead().get(deeper).body().contains("Nothing stands behind this yet"));

    Browser.Seen number =
        lead()
            .post(
                deeper + "/numbers",
                "dataset",
                district.key(),
                "question",
                "reading_proficient",
                "who1",
                learner(),
                "speaks",
                "for");
    assertEquals(303, number.status());
    String withNumber = lead().get(deeper).body();
    assertTrue(withNumber.contains("English learners, Reading at standard: "));
    assertTrue(withNumber.contains("data version " + district.newest().id().substring(0, 12)));
    assertTrue(withNumber.contains("assumption"));

    assertEquals(
        303,
        lead()
            .post(
                deeper + "/voices",
                "quote",
                "Baska wuu tagaa.",
                "who",
                "A parent",
                "heard",
                "phone call",
                "consent",
                "WITHOUT_NAME",
                "on",
                "2026-01-05")
            .status());
    String page = lead().get(cycle).body();
    assertTrue(page.contains("<b class=\"answer gap\">backed</b>"));
    assertTrue(page.contains("deepest so far"));

    String other = cause(lead(), cycle, "Families do not value tutoring", "");
    lead()
        .post(
            other + "/voices",
            "quote",
            "Of course we do.",
            "who",
            "A parent",
            "heard",
            "call",
            "consent",
            "BY_ROLE",
            "on",
            "2026-01-05",
            "speaks",
            "against");
    assertTrue(lead().get(cycle).body().contains("contradicted"));
    assertTrue(lead().get(other).body().contains("Calmer words, if you like"));
  }

  @Test
  void aVoiceThatIsNotToBeQuotedIsReadByThoseWhoTakePartAlone() {
    String cycle = start(lead(), "Quiet");
    String cause = cause(lead(), cycle, "They are afraid", "");
    lead()
        .post(
            cause + "/voices",
            "quote",
            "We are afraid of the corner.",
            "who",
            "A student",
            "heard",
            "interview",
            "consent",
            "NOT_QUOTED",
            "on",
            "2026-01-05");
    assertTrue(lead().get(cause).body().contains("afraid of the corner"));
    String others = server.as(Role.VIEWER, Scope.everywhere()).get(cause).body();
    assertFalse(others.contains("afraid of the corner"));
    assertTrue(others.contains("not to be quoted outside"));
  }

  @Test
  void aStatementBuildsItselfFromTheDataInTheReadersLanguage() {
    String cycle = start(lead(), "Reading");
    String learner = learner();
    assertEquals(303, lead().post(cycle + "/statement", statement("0", "who1", learner)).status());
    String body = lead().get(cycle).body();
    assertTrue(body.contains("English learners, Reading at standard: from <b>"));
    assertTrue(
        body.contains("on the way to <span class=\"bar-word\">the bar</span> at <b>60%</b>"));
    assertTrue(body.contains("Per year"));
    assertTrue(body.contains("Has it been done?"));
    assertTrue(body.contains("Could we see it?"));
    Browser spanish =
        server
            .enter(server.person(Role.LEAD, Scope.everywhere()).viewer())
            .with("Accept-Language", "es");
    assertTrue(spanish.get(cycle).body().contains("de camino a <span"));
  }

  @Test
  void whatCannotStandIsRefusedWithASuggestion() {
    String cycle = start(lead(), "Refused");
    String learner = learner();
    Browser lead = lead();
    assertRefused(
        lead, cycle, "An end short of the bar", "who1", learner, "aim", "end", "target", "50");
    assertRefused(lead, cycle, "no better than where", "who1", learner, "target", "1");
    assertRefused(lead, cycle, "This is not a share.", "who1", learner, "target", "many");
    assertRefused(lead, cycle, "not after today", "who1", learner, "by", "2020-01-01");
    assertRefused(lead, cycle, "This is not a day.", "who1", learner, "by", "someday");
    assertRefused(lead, cycle, "Nobody answers for it.", "who1", learner, "owner", "");
    assertRefused(
        lead, cycle, "This question is a mean.", "who1", learner, "question", "belonging");
    assertRefused(lead, cycle, "no bar", "who1", learner, "question", "advanced_enrolled");
    assertRefused(lead, cycle, "These data do not hold", "who1", learner, "question", "nothing");
    assertRefused(lead, cycle, "no figure to start from", "who1", "english_learner_status=Martian");
    Browser.Seen vague =
        lead.post(
            cycle + "/statement",
            statement("0", "who1", learner, "said", "We need to reduce the achievement gap."));
    assertEquals(422, vague.status());
    assertTrue(vague.body().contains("nobody could tell whether it was reached"));
    assertTrue(vague.body().contains("English learners, Reading at standard: from"), "suggested");
    assertTrue(vague.body().contains("reduce the achievement gap"), "and nothing is lost");
    assertTrue(lead.get(cycle).body().contains("Not written yet."));
  }

  private static void assertRefused(Browser lead, String cycle, String why, String... changes) {
    Browser.Seen seen = lead.post(cycle + "/statement", statement("0", changes));
    assertEquals(422, seen.status(), why);
    assertTrue(seen.body().contains(why), why);
  }

  @Test
  void littleTimeAllowsOneGoalWithinAYear() {
    String cycle = start(lead(), "Short", "short", "TIME");
    assertTrue(lead().get(cycle).body().contains("Little time: one goal"));
    assertRefused(lead(), cycle, "short of time", "who1", learner());
  }

  @Test
  void whatIsSignedHoldsAndEveryLaterEditStaysBesideIt() {
    String cycle = start(lead(), "Signed");
    String learner = learner();
    lead().post(cycle + "/statement", statement("0", "who1", learner));
    String form = lead().get(cycle + "/sign").body();
    String[] sign = {
      "version",
      version(form),
      "number",
      "0",
      "comparison",
      "EVERYONE_ELSE",
      "smallest",
      "5",
      "stop",
      "Attendance falls two months in a row.",
      "floor",
      "80",
      "rose",
      "INTERVAL",
      "small",
      "REPLACE",
      "wider",
      "STOP",
      "untold",
      "yes"
    };
    Browser.Seen signed = lead().post(cycle + "/sign", sign);
    assertEquals(303, signed.status(), signed.body());
    assertTrue(lead().get(cycle).body().contains("Signed by LEAD"));
    assertEquals(409, lead().post(cycle + "/sign", sign).status(), "signed a moment ago");

    lead().post(cycle + "/statement", statement(version(form), "who1", learner, "target", "55"));
    assertTrue(lead().get(cycle).body().contains("This was edited since it was signed."));
    String again = lead().get(cycle + "/sign").body();
    sign[1] = version(again);
    sign[3] = "1";
    assertEquals(422, lead().post(cycle + "/sign", sign).status(), "a reason is asked for");
    List<String> withReason = new ArrayList<>(List.of(sign));
    withReason.addAll(List.of("reason", "The first year went better."));
    assertEquals(303, lead().post(cycle + "/sign", withReason.toArray(String[]::new)).status());
    String page = lead().get(cycle).body();
    assertTrue(page.contains("Changed by LEAD"));
    assertTrue(page.contains("The first year went better."));
    assertTrue(page.contains("Signed by LEAD"), "the first stays readable");
    assertTrue(page.contains("to <b>50%</b>") && page.contains("to <b>55%</b>"));
  }
}
