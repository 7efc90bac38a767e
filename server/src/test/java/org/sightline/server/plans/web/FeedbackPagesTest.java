package org.sightline.server.plans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.server.plans.web.APlan.SERVER;
import static org.sightline.server.plans.web.APlan.add;
import static org.sightline.server.plans.web.APlan.cycle;
import static org.sightline.server.plans.web.APlan.lead;
import static org.sightline.server.plans.web.APlan.leader;
import static org.sightline.server.plans.web.APlan.path;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Subject;
import org.sightline.server.drive.Browser;

/** What the front line says, and what is decided because of it. */
class FeedbackPagesTest {

  private static String id(String action) {
    return action.substring(action.lastIndexOf('/') + 1);
  }

  private static Browser.Seen say(Cycle cycle, String action, String... fields) {
    String[] all = new String[fields.length + 2];
    all[0] = "action";
    all[1] = id(action);
    System.arraycopy(fields, 0, all, 2, fields.length);
    return SERVER
        .as(Role.VIEWER, Scope.everywhere())
        .post("/cycles/" + cycle.id() + "/feedback", all);
  }

  private static String proposal(Cycle cycle) {
    Matcher link =
        Pattern.compile("href=\"(" + path(cycle) + "/proposals/[0-9a-f-]{36})\"")
            .matcher(lead().get(path(cycle)).body());
    assertTrue(link.find(), "a proposal waits");
    return link.group(1);
  }

  private static void noTime(Cycle cycle, String action) {
    for (int i = 0; i < 3; i++) {
      Browser.Seen said =
          say(
              cycle,
              action,
              "happening",
              "NO",
              "obstacle",
              "NO_TIME",
              "words",
              "No hour is free " + i);
      assertEquals(303, said.status(), said.body());
    }
  }

  @Test
  void itTakesOneAnswerAndAnObstacleOnlyWhenItIsNotHappening() {
    Cycle cycle = cycle();
    String action = add(cycle, "A late bus");
    String asked = lead().get("/cycles/" + cycle.id() + "/feedback").body();
    assertTrue(asked.contains("Is it happening?"), "one action needs no choosing");
    assertFalse(asked.contains("<script"), "light");
    assertTrue(asked.length() < 30_000);
    Browser.Seen yes = say(cycle, action, "happening", "YES");
    assertEquals(303, yes.status());
    assertTrue(lead().get(yes.location()).body().contains("Thank you. It is kept."));
    assertEquals(422, say(cycle, action, "happening", "PARTLY").status());
    assertEquals(422, say(cycle, action).status());
    Browser.Seen flood = say(cycle, action, "happening", "YES", "words", "x".repeat(100_000));
    assertEquals(422, flood.status());
    assertTrue(flood.body().contains("x".repeat(100_000)));
    assertEquals(404, say(cycle, "/none", "happening", "YES").status());
    assertTrue(lead().get(path(cycle)).body().contains("1 yes, 0 partly, 0 no"));
  }

  @Test
  void threeWithoutTimeProposeAnAdjustmentThatIsTakenIntoTheLog() {
    Cycle cycle = cycle();
    String action = APlan.inMotion(cycle);
    noTime(cycle, action);
    String plan = lead().get(path(cycle)).body();
    assertTrue(plan.contains("3 reports of the same obstacle to the same action within 28 days"));
    assertTrue(plan.contains("Proposed by the front line"));
    assertTrue(lead().get("/").body().contains("less often, or release time for it"));
    String proposal = proposal(cycle);
    String asked = lead().get(proposal).body();
    assertTrue(asked.contains("No hour is free 2"));

    String[] taken = decision("TAKEN", "decideWhy", "They know.", "how", "Once a week");
    assertEquals(303, lead().post(proposal, taken).status());
    assertEquals(409, lead().post(proposal, taken).status(), "decided a moment ago");
    String after = lead().get(path(cycle)).body();
    assertFalse(after.contains("Proposed by the front line"));
    assertTrue(after.contains("Taken, "));
    assertTrue(after.contains("They know."), "shown beside what was signed");
    String history = lead().get(path(cycle) + "/history").body();
    assertTrue(history.contains("Tuesdays and Thursdays"), "the earlier form stays");
    assertTrue(history.contains("Once a week"));
    List<Decision> story =
        SERVER.bean(Decisions.class).story(leader(), new Subject("cycle", cycle.id().toString()));
    Decision line = story.get(story.size() - 1);
    assertTrue(line.said().what().contains("It is done less often"), line.said().what());
    assertEquals("They know.", line.said().why());
    assertTrue(line.said().evidence().get(0).contains("3 reports: People have no time"));
    assertEquals(List.of("Leave it as it is"), line.said().notTaken());
    String told = lead().get("/decisions/story/cycle/" + cycle.id()).body();
    assertTrue(told.contains("Once a week"), "the story holds the plan");
    assertTrue(told.contains("Taken, "), "and what was decided about it");
  }

  @Test
  void aProposalCanBeTakenInAnotherWayOrLeftWithAReason() {
    Cycle cycle = cycle();
    String action = APlan.inMotion(cycle);
    noTime(cycle, action);
    String proposal = proposal(cycle);
    assertEquals(422, lead().post(proposal, decision("LEFT")).status(), "a reason is asked for");
    assertEquals(
        422,
        lead().post(proposal, decision("TAKEN_OTHERWISE", "decideWhy", "x")).status(),
        "and what changes");
    assertEquals(
        303, lead().post(proposal, decision("LEFT", "decideWhy", "Exams end Friday.")).status());
    assertTrue(lead().get(proposal).body().contains("Exams end Friday."));
    noTime(cycle, action);
    String second = proposal(cycle);
    assertEquals(
        303,
        lead()
            .post(
                second,
                decision(
                    "TAKEN_OTHERWISE",
                    "decideWhy",
                    "A shared hour",
                    "change",
                    "Two colleagues share it."))
            .status());
    assertTrue(lead().get(second).body().contains("Two colleagues share it."));
  }

  private static String[] decision(String choice, String... more) {
    String[] fields = {
      "version", "1", "number", "1", "choice", choice, "ends", "2088-12-18", "how", "", "change", ""
    };
    String[] all = new String[fields.length + more.length];
    System.arraycopy(more, 0, all, 0, more.length);
    System.arraycopy(fields, 0, all, more.length, fields.length);
    return all;
  }

  @Test
  void aLeadWhoSeesSomeOfThePlacesDoesNotDecideForAll() {
    Cycle cycle = cycle();
    String action = APlan.inMotion(cycle);
    noTime(cycle, action);
    Browser mill = SERVER.as(Role.LEAD, Scope.within(Place.of("Alder Valley", "Mill Street")));
    String proposal = proposal(cycle);
    assertTrue(mill.get(proposal).body().contains("A lead who sees all of its places decides."));
    assertEquals(403, mill.post(proposal, decision("LEFT", "decideWhy", "x")).status());
    assertEquals(403, mill.post(path(cycle) + "/start").status());
  }

  @Test
  void aLinkLetsPeopleWithoutAnAccountSayItAndShowsTheTitleAlone() {
    Cycle cycle = cycle();
    String action = add(cycle, "A late bus for all");
    Browser.Seen made = lead().post(action + "/link");
    Matcher link = Pattern.compile("value=\"[^\"]*(/feedback/[^\"]+)\"").matcher(made.body());
    assertTrue(link.find(), "the link is told once");
    assertFalse(lead().get(action).body().contains(link.group(1)));
    Browser stranger = SERVER.stranger();
    String asked = stranger.get(link.group(1)).body();
    assertTrue(asked.contains("A late bus for all"));
    assertFalse(asked.contains(cycle.name()));
    assertFalse(asked.contains("Tuesdays"));
    assertEquals(
        303,
        stranger
            .post(link.group(1), "happening", "PARTLY", "obstacle", "KNOW_HOW", "words", "How?")
            .status());
    assertTrue(lead().get(action).body().contains("How?"));
    assertEquals(410, stranger.get("/feedback/none").status());

    assertEquals(303, lead().post(action + "/link/close").status());
    assertEquals(410, stranger.get(link.group(1)).status());
    assertEquals(410, stranger.post(link.group(1), "happening", "YES").status());
  }
}
