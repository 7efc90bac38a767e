package org.sightline.server.plans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.server.plans.web.APlan.SERVER;
import static org.sightline.server.plans.web.APlan.action;
import static org.sightline.server.plans.web.APlan.add;
import static org.sightline.server.plans.web.APlan.cycle;
import static org.sightline.server.plans.web.APlan.lead;
import static org.sightline.server.plans.web.APlan.leader;
import static org.sightline.server.plans.web.APlan.path;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Stage;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Subject;
import org.sightline.server.drive.Browser;
import org.sightline.server.foundations.Area;
import org.sightline.server.foundations.Commitments;
import org.sightline.server.plans.ACycle;

/** A plan without JavaScript, from empty to in motion. */
class PlanPagesTest {
  private static final String SCRIPT = "<script>document.title='run'</script>";

  @Test
  void aPlanSaysWhatStandsInItsWayAndHowToMendIt() {
    Cycle cycle = cycle();
    Commitments commitments = SERVER.bean(Commitments.class);
    own(commitments, "");
    String empty = lead().get(path(cycle)).body();
    assertTrue(empty.contains("are not signed as they stand"));
    assertTrue(empty.contains("Nothing is to be done yet."));
    assertTrue(empty.contains("how you would see that it is carried out"));
    assertTrue(empty.contains("What is committed to this work is thin"));
    assertTrue(empty.contains("A smaller goal that can be won"));
    assertTrue(empty.contains("href=\"/foundations/commitment/" + cycle.id() + "\""));
    assertEquals(422, lead().post(path(cycle) + "/start").status());

    add(cycle, "A partner drives", "needs", "PARTNERSHIPS");
    String needing = lead().get(path(cycle)).body();
    assertFalse(needing.contains("Nothing is to be done yet."));
    assertTrue(needing.contains("It needs a decision about partnerships"));
    assertTrue(needing.contains("href=\"/foundations/power\""));
    APlan.fidelity(cycle);
    ACycle.sign(SERVER, leader(), cycle, 0.5, "");
    Browser.Seen held = lead().post(path(cycle) + "/start");
    assertEquals(422, held.status());
    assertTrue(held.body().contains("It was not started: something still stands in the way."));

    own(commitments, "The board");
    assertTrue(lead().get(path(cycle)).body().contains("Set the plan in motion"));
    assertEquals(303, lead().post(path(cycle) + "/start").status());
    assertTrue(lead().get(path(cycle)).body().contains("In motion since"));
    assertEquals(Stage.IMPLEMENT, SERVER.bean(Cycles.class).find(cycle.id()).orElseThrow().stage());
    assertTrue(
        SERVER
            .bean(Decisions.class)
            .story(leader(), new Subject("cycle", cycle.id().toString()))
            .stream()
            .anyMatch(line -> line.said().what().startsWith("Plan set in motion: Reading")));
    assertEquals(303, lead().post(path(cycle) + "/start").status(), "it runs already");
    own(commitments, "");
  }

  @Test
  void thePlanIsAChapterOfTheStoryOfItsCycle() {
    Cycle cycle = cycle();
    add(cycle, "A partner drives the late bus");
    String story = lead().get("/decisions/story/cycle/" + cycle.id()).body();
    assertTrue(
        story.indexOf("A partner drives the late bus") > story.indexOf("What it began with"));
    assertTrue(
        story.indexOf("What was decided, in order")
            > story.indexOf("A partner drives the late bus"));
  }

  private static void own(Commitments commitments, String name) {
    int version =
        commitments.owners().stream()
            .filter(owner -> owner.area() == Area.PARTNERSHIPS)
            .findFirst()
            .orElseThrow()
            .version();
    assertTrue(commitments.name(SERVER.owner().viewer(), Area.PARTNERSHIPS, version, name, ""));
  }

  @Test
  void whatCannotStandIsRefusedAndStillStandsInItsField() {
    Cycle cycle = cycle(Constraint.MONEY);
    String actions = path(cycle) + "/actions";
    Browser.Seen turned =
        lead().post(actions, action("starts", "2088-12-18", "ends", "2088-11-02"));
    assertEquals(422, turned.status());
    assertTrue(turned.body().contains("lies before"), turned.body());
    assertTrue(turned.body().contains("value=\"2088-11-02\""), "nothing is lost");
    Browser.Seen dear = lead().post(actions, action("cost", "1,200"));
    assertEquals(422, dear.status());
    assertTrue(dear.body().contains("Maybe say why nothing cheaper will do"));
    assertEquals(422, lead().post(actions, action("cost", "much")).status());
    assertEquals(422, lead().post(actions, action("owner", UUID.randomUUID().toString())).status());
    assertEquals(422, lead().post(actions, action("ends", "someday")).status());
    String long100k = "x".repeat(100_000);
    Browser.Seen flood = lead().post(actions, action("how", long100k));
    assertEquals(422, flood.status());
    assertTrue(flood.body().contains("100,000"));
    assertTrue(flood.body().contains(long100k), "nothing is lost");
    assertTrue(lead().get(path(cycle)).body().contains("Nothing stands here yet."));
  }

  @Test
  void aScriptInAnyTextIsText() {
    Cycle cycle = cycle();
    add(cycle, "Harmless", "how", SCRIPT, "training", SCRIPT, "money", SCRIPT);
    Browser.Seen titled =
        lead().post(path(cycle) + "/actions", action("title", SCRIPT, "ends", "2088-11-03"));
    assertEquals(303, titled.status());
    lead().post(path(cycle) + "/measures", "kind", "COUNTER", "name", SCRIPT, "good", SCRIPT);
    for (String page : new String[] {"", "?view=board", "/history", "/../feedback"}) {
      String body =
          lead().get(java.net.URI.create(path(cycle) + page).normalize().toString()).body();
      assertFalse(body.contains("<script>document"), page);
      assertTrue(body.contains("&lt;script&gt;document"), page);
    }
  }

  @Test
  void twoPeopleChangingOneActionAreToldOfEachOther() {
    Cycle cycle = cycle();
    String action = add(cycle, "A late bus");
    assertEquals(303, lead().post(action, action("number", "1", "ends", "2088-12-20")).status());
    Browser.Seen late = lead().post(action, action("number", "1", "title", "My late bus"));
    assertEquals(409, late.status());
    assertTrue(late.body().contains("Somebody else changed this first."));
    assertTrue(late.body().contains("value=\"My late bus\""), "mine still stands in the form");
    assertTrue(late.body().contains("December 18, 2088</del>"), "theirs is shown");
    assertTrue(late.body().contains("name=\"number\" value=\"2\""));
    assertEquals(303, lead().post(action, action("number", "2", "title", "My late bus")).status());
    assertEquals(409, lead().post(action + "/move", "number", "2", "state", "DONE").status());
  }

  @Test
  void anActionMovesWithoutJavaScriptAndStoppingAsksWhy() {
    Cycle cycle = cycle();
    String action = add(cycle, "A late bus");
    Browser.Seen moved =
        lead().post(action + "/move", "number", "1", "state", "UNDER_WAY", "from", "board");
    assertEquals(path(cycle) + "?view=board#actions", moved.location());
    String board = lead().get(path(cycle) + "?view=board").body();
    assertTrue(board.contains("aria-label=\"under way\""));
    assertTrue(board.contains("It is done: A late bus"));
    Browser.Seen bare = lead().post(action + "/move", "number", "2", "state", "STOPPED");
    assertEquals(422, bare.status());
    assertEquals(
        303,
        lead()
            .post(action + "/move", "number", "2", "state", "STOPPED", "moveWhy", "No driver.")
            .status());
    assertTrue(lead().get(path(cycle) + "/history").body().contains("No driver."));
    assertEquals(422, lead().post(action + "/move", "number", "3", "state", "AWAY").status());
  }

  @Test
  void whatIsLateAsksWhyAndSaysIt() {
    Cycle cycle = cycle();
    String action = add(cycle, "Overdue bus", "starts", "2020-01-06", "ends", "2020-02-03");
    String plan = lead().get(path(cycle)).body();
    assertTrue(plan.contains("It was to be done by"));
    assertTrue(plan.contains("Say why"));
    assertTrue(lead().get("/").body().contains("Overdue bus"), "it waits on home");
    assertEquals(422, lead().post(action + "/late", "number", "1", "lateWhy", "").status());
    lead().post(action + "/late", "number", "1", "lateWhy", "The driver is ill.");
    assertTrue(lead().get(path(cycle)).body().contains("The driver is ill."));
  }

  @Test
  void whereMoneyIsShortWhatCostsNothingStandsFirst() {
    Cycle cycle = cycle(Constraint.MONEY);
    add(cycle, "Dear and early", "cost", "500", "money", "A grant", "starts", "2088-01-01");
    add(cycle, "Free and later");
    String plan = lead().get(path(cycle)).body();
    assertTrue(plan.contains("what costs nothing stands first"));
    assertTrue(plan.indexOf("Free and later") < plan.indexOf("Dear and early"));
  }

  @Test
  void anOwnerWhoLeftIsNamedAndTheWorkAsksForAnother() {
    Cycle cycle = cycle();
    TestServer.Person leaving =
        SERVER.join(UUID.randomUUID() + "@school.example", Role.MEMBER, Scope.everywhere());
    add(cycle, "Orphaned", "owner", leaving.viewer().account().toString());
    People people = SERVER.bean(People.class);
    int version = people.find(leaving.viewer().account()).orElseThrow().version();
    people.remove(SERVER.owner().viewer(), leaving.viewer().account(), version);
    String plan = lead().get(path(cycle)).body();
    assertTrue(plan.contains("is no longer here. Maybe choose somebody else to own it."));
    assertTrue(lead().get("/").body().contains("has no owner"));
  }

  @Test
  void editsAfterTheStartAskWhyAndStandBesideWhatWasSigned() {
    Cycle cycle = cycle();
    String action = APlan.inMotion(cycle);
    assertEquals(422, lead().post(action, action("number", "1", "ends", "2088-12-20")).status());
    assertEquals(
        303,
        lead()
            .post(action, action("number", "1", "ends", "2088-12-20", "why", "The term is longer."))
            .status());
    ACycle.sign(SERVER, leader(), cycle, 0.55, "The first term went well.");
    String plan = lead().get(path(cycle)).body();
    assertTrue(plan.contains("Changed since the start"));
    assertTrue(plan.contains("The term is longer."));
    assertTrue(plan.contains("Signed by LEAD"));
    assertTrue(plan.contains("Changed by LEAD"));
    assertTrue(plan.contains("The first term went well."));
    assertTrue(plan.contains("Attendance falls two months in a row."));
    String history = lead().get(path(cycle) + "/history").body();
    assertTrue(history.contains("Tuesdays and Thursdays"));
    assertTrue(history.indexOf("changed it") < history.indexOf("added it"), "the newest first");
  }

  @Test
  void deadlinesComeAsACalendarFile() {
    Cycle cycle = cycle();
    String action = add(cycle, "A late; bus, twice");
    Browser.Seen file = lead().get(path(cycle) + "/calendar.ics");
    assertEquals("text/calendar;charset=UTF-8", file.header("Content-Type"));
    String id = action.substring(action.lastIndexOf('/') + 1);
    assertTrue(file.body().contains("\r\nUID:" + id + "@sightline\r\n"));
    assertTrue(file.body().contains("DTEND;VALUE=DATE:20881219"));
    assertTrue(file.body().contains("A late\\; bus\\, twice"));
  }

  @Test
  void aPlanOfAnotherPlaceIsNotThere() {
    Browser mill = SERVER.as(Role.LEAD, Scope.within(Place.of("Alder Valley", "Mill Street")));
    Cycle harbour =
        ACycle.begun(SERVER, leader(), Scope.within(Place.of("Alder Valley", "Harbour")));
    String action = add(harbour, "A late bus");
    for (String page : new String[] {"", "/history", "/calendar.ics", "/actions/new"}) {
      assertEquals(404, mill.get(path(harbour) + page).status(), page);
    }
    assertEquals(404, mill.get(action).status());
    assertEquals(404, mill.post(action + "/move", "number", "1", "state", "DONE").status());
    assertEquals(404, mill.get("/cycles/" + harbour.id() + "/feedback").status());
    Cycle everywhere = cycle();
    assertEquals(
        404, lead().get(path(everywhere) + action.substring(path(harbour).length())).status());
  }
}
