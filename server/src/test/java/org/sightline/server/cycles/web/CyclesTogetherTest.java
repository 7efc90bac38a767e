package org.sightline.server.cycles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.findings.ADistrict;

/** Cycles that several people, places and years of data have to do with. */
class CyclesTogetherTest extends ADistrictWithCycles {
  @Test
  void littleBuyInAsksForPlacesToCompareWith() {
    String cycle = start(lead(), "Pilot", "short", "BUY_IN");
    lead().post(cycle + "/statement", statement("0", "who1", learner()));
    String form = lead().get(cycle + "/sign").body();
    Browser.Seen seen =
        lead()
            .post(
                cycle + "/sign",
                "version",
                version(form),
                "number",
                "0",
                "comparison",
                "EVERYONE_ELSE",
                "smallest",
                "5",
                "stop",
                "Never.",
                "floor",
                "80",
                "untold",
                "yes");
    assertEquals(422, seen.status());
    assertTrue(seen.body().contains("a pilot convinces beside places"));
  }

  @Test
  void twoPeopleChangingOneThingAreToldOfEachOther() {
    String cycle = start(lead(), "Two");
    String old = version(lead().get(cycle + "/describe").body());
    lead().post(cycle + "/describe", "version", old, "name", "Theirs", "focus", "Theirs?");
    Browser.Seen late =
        lead().post(cycle + "/describe", "version", old, "name", "Mine", "focus", "Mine?");
    assertEquals(409, late.status());
    assertTrue(late.body().contains("It now says “Theirs?”"));
    assertTrue(late.body().contains("value=\"Mine\""), "mine still stands in the form");
    assertEquals(
        303,
        lead()
            .post(
                cycle + "/describe",
                "version",
                version(late.body()),
                "name",
                "Mine",
                "focus",
                "Mine?")
            .status());
  }

  @Test
  void aCycleOfAnotherPlaceIsNotThere() {
    Browser mill = server.as(Role.LEAD, Scope.within(MILL));
    String cycle = start(mill, "Mill Street’s own");
    assertEquals(404, server.as(Role.OWNER, Scope.within(HARBOUR)).get(cycle).status());
    assertFalse(
        server
            .as(Role.LEAD, Scope.within(HARBOUR))
            .get("/cycles")
            .body()
            .contains("Mill Street’s"));
    assertEquals(200, server.as(Role.VIEWER, Scope.everywhere()).get(cycle).status());
    assertEquals(404, mill.get("/cycles/" + java.util.UUID.randomUUID()).status());
  }

  @Test
  void whoeverSeesLessOfThePlacesSeesNoSignedFigure() {
    String cycle = start(lead(), "Whole district");
    lead().post(cycle + "/statement", statement("0", "who1", learner()));
    String body = server.as(Role.MEMBER, Scope.within(MILL)).get(cycle).body();
    assertTrue(body.contains("from where they stand now to <b>50%</b>"));
    assertFalse(body.contains("Per year"));
  }

  @Test
  void newDataAreSeenBesideTheNumberTheyChange() {
    Dataset small = ADistrict.in(server, folder);
    String cycle = start(lead(), "Next year");
    String cause = cause(lead(), cycle, "They read less", "");
    lead()
        .post(
            cause + "/numbers",
            "dataset",
            small.key(),
            "question",
            "reading_proficient",
            "who1",
            "english_learner=Yes");
    assertFalse(lead().get(cause).body().contains("The data have changed"));
    ADistrict.nextYear(server, folder, small, 9);
    assertTrue(lead().get(cause).body().contains("The data have changed: when this was taken"));
  }

  @Test
  void anOwnerWhoLeftIsNamedAndNobodySignsForThem() {
    Browser owner = server.enter(server.owner().viewer());
    TestServer.Person leaving =
        server.join(java.util.UUID.randomUUID() + "@school.example", Role.LEAD, Scope.everywhere());
    String cycle = start(lead(), "Leaving");
    lead()
        .post(
            cycle + "/statement",
            statement("0", "who1", learner(), "owner", leaving.viewer().account().toString()));
    String version = version(owner.get("/people/" + leaving.viewer().account() + "/remove").body());
    owner.post("/people/" + leaving.viewer().account() + "/remove", "version", version);
    assertTrue(lead().get(cycle).body().contains("no longer has an account"));
  }
}
