package org.sightline.server.plans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.server.plans.web.APlan.SERVER;
import static org.sightline.server.plans.web.APlan.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Starting;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.drive.Browser;
import org.sightline.server.plans.ACycle;

/** A cycle with a plan in motion is ended, read for ever, and opened again. */
class EndPagesTest {
  private static final Place MILL = Place.of("Ash Hill", "Mill");
  private static final Place ELM = Place.of("Ash Hill", "Elm");

  @Test
  void endingAsksOnceMoreAndSaysWhatIsStillOpen() {
    Cycle cycle = APlan.cycle();
    String action = APlan.inMotion(cycle);
    String path = "/cycles/" + cycle.id();
    assertTrue(lead().get(path).body().contains(path + "/end"));
    String form = lead().get(path + "/end").body();
    assertTrue(form.contains("It says: Attendance falls two months in a row."), form);
    String version = version(form);
    assertEquals(422, lead().post(path + "/end", "version", version).status());
    assertEquals(
        422,
        lead().post(path + "/end", "version", version, "reason", "OTHER", "words", " ").status());

    Browser.Seen asked = end(path, version, "STOP_RULE", "It fell <b>twice</b>.", "");
    assertEquals(200, asked.status());
    assertTrue(asked.body().contains("End this cycle now?"));
    assertTrue(asked.body().contains("1 action is not done: "), asked.body());
    assertTrue(asked.body().contains("A late bus"));
    assertTrue(asked.body().contains("1 decision waits to be looked at again"));
    assertTrue(asked.body().contains("the team has not concluded yet"));
    assertTrue(asked.body().contains("value=\"It fell &lt;b>twice&lt;/b>.\""), asked.body());
    assertFalse(lead().get(path).body().contains("was ended"), "nothing has happened yet");

    assertEquals(303, end(path, version, "STOP_RULE", "It fell <b>twice</b>.", "yes").status());
    for (String page : List.of(path, action, path + "/plan", path + "/reflect", path + "/ideas")) {
      Browser.Seen read = lead().get(page);
      assertEquals(200, read.status(), page);
      assertTrue(read.body().contains("This cycle was ended on "), page);
      assertTrue(read.body().contains("The stop rule that was signed says so"), page);
      assertTrue(read.body().contains("It fell &lt;b&gt;twice"), page);
    }
    String list = lead().get("/cycles").body();
    assertTrue(list.indexOf("id=\"ended\"") < list.indexOf(path), "it stands among the ended");
    String story = lead().get("/decisions/story/cycle/" + cycle.id()).body();
    assertTrue(story.contains("How it ended"));
    assertTrue(story.contains("Cycle ended: "));
    assertFalse(
        SERVER
            .bean(Decisions.class)
            .overdue(APlan.leader(), LocalDate.of(2999, 1, 1), 5000)
            .lines()
            .stream()
            .anyMatch(line -> line.said().about().contains(cycle.subject())),
        "no review is asked for");
  }

  @Test
  void nothingIsAddedToAnEndedCycleUntilALeadOpensItAgain() {
    Cycle cycle = APlan.cycle();
    String path = "/cycles/" + cycle.id();
    String version = version(lead().get(path + "/end").body());
    assertEquals(303, end(path, version, "REACHED", "", "yes").status());
    assertFalse(lead().get(path).body().contains("name=\"cause\""), "nothing is offered");
    for (String to :
        List.of("/causes", "/statement", "/plan/actions", "/reflect/notes", "/plan/start")) {
      Browser.Seen refused = lead().post(path + to, "cause", "x", "words", "x", "on", "2026-01-05");
      assertEquals(409, refused.status(), to);
      assertTrue(refused.body().contains("This was ended"), to);
    }
    assertEquals(409, end(path, version, "REACHED", "", "yes").status());
    assertEquals(403, SERVER.as(Role.LEAD, Scope.within(MILL)).get(path + "/reopen").status());

    String form = lead().get(path + "/reopen").body();
    assertEquals(422, lead().post(path + "/reopen", "version", version(form)).status());
    assertEquals(
        409, lead().post(path + "/reopen", "version", version, "words", "Too soon.").status());
    assertEquals(
        303,
        lead().post(path + "/reopen", "version", version(form), "words", "Too soon.").status());
    assertFalse(lead().get(path).body().contains("was ended"));
    assertEquals(303, lead().post(path + "/causes", "cause", "The bus leaves early").status());
    String story = lead().get("/decisions/story/cycle/" + cycle.id()).body();
    assertTrue(story.contains("opened it again on"));
    assertTrue(story.contains("Too soon."));
    assertTrue(story.contains("Cycle opened again: "));
  }

  @Test
  void aMergedCycleLeadsToTheOneThatGoesOn() {
    Cycle cycle = APlan.cycle();
    Cycle other = APlan.cycle();
    String path = "/cycles/" + cycle.id();
    String version = version(lead().get(path + "/end").body());
    String[] fields = {"version", version, "reason", "MERGED", "sure", "yes", "into", "nothing"};
    Browser.Seen nowhere = lead().post(path + "/end", fields);
    assertEquals(422, nowhere.status());
    assertTrue(nowhere.body().contains("No running cycle is chosen"));
    fields[7] = other.id().toString();
    assertEquals(303, lead().post(path + "/end", fields).status());
    assertTrue(lead().get(path).body().contains("href=\"/cycles/" + other.id() + "\""));
    assertTrue(
        lead().get("/decisions/story/cycle/" + other.id()).body().contains("Cycle ended: "),
        "it stands in the story of both");
  }

  @Test
  void whatACycleDecidesIsSeenWhereTheCycleIsAndByThoseWhoTakePart() {
    Viewer author = SERVER.person(Role.LEAD, Scope.within(MILL, ELM)).viewer();
    Cycle cycle = ACycle.begun(SERVER, author, Scope.within(MILL, ELM));
    Viewer guest = SERVER.person(Role.MEMBER, Scope.within(Place.of("Ash Hill", "Oak"))).viewer();
    String path = "/cycles/" + cycle.id();
    assertEquals(404, SERVER.enter(guest).get(path).status());
    SERVER.bean(Starting.class).takeIn(author, cycle, new Member(guest.account(), Side.STAFF));
    Browser lead = SERVER.enter(author);
    String version = version(lead.get(path + "/end").body());
    Browser.Seen ended =
        lead.post(path + "/end", "version", version, "reason", "WITHDRAWN", "sure", "yes");
    assertEquals(303, ended.status(), ended.body());
    Decision line =
        SERVER.bean(Decisions.class).story(author, cycle.subject()).stream()
            .findFirst()
            .orElseThrow();
    assertEquals(Scope.within(MILL, ELM), line.said().where());
    String page = "/decisions/" + line.number();
    for (Scope near : List.of(Scope.within(MILL), Scope.within(ELM), Scope.everywhere())) {
      assertEquals(200, SERVER.as(Role.VIEWER, near).get(page).status(), near.written());
    }
    assertEquals(200, SERVER.enter(guest).get(page).status(), "who takes part sees it");
    String told = SERVER.enter(guest).get("/decisions/story/cycle/" + cycle.id()).body();
    assertTrue(told.contains("Cycle ended: "));
    Scope beside = Scope.within(Place.of("Ash Hill", "Yew"));
    assertEquals(404, SERVER.as(Role.VIEWER, beside).get(page).status());
    assertFalse(SERVER.as(Role.VIEWER, beside).get("/decisions").body().contains(page + "\""));
    String form = lead.get("/decisions/new?about=cycle:" + cycle.id()).body();
    assertTrue(
        form.contains("<option value=\"Ash Hill &gt; Elm; Ash Hill &gt; Mill\" selected")
            || form.contains("<option value=\"Ash Hill > Elm; Ash Hill > Mill\" selected"),
        form);
  }

  private static Browser.Seen end(
      String path, String version, String reason, String words, String sure) {
    return lead()
        .post(path + "/end", "version", version, "reason", reason, "words", words, "sure", sure);
  }

  private static String version(String body) {
    Matcher hit = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(body);
    assertTrue(hit.find(), "a version stands in the form");
    return hit.group(1);
  }
}
