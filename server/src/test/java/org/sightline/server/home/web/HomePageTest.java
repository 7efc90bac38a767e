package org.sightline.server.home.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Browser;
import org.sightline.server.findings.ADistrict;

class HomePageTest {

  private static String home(Browser browser) {
    for (int tries = 0; tries < 200; tries++) {
      String body = browser.get("/").body();
      if (!body.contains("id=\"waiting\"")) {
        return body;
      }
    }
    throw new AssertionError("the first page is still under way");
  }

  @Test
  void anEmptyWorkspaceSaysWhatToDoFirstByRole(@TempDir Path folder) {
    TestServer server = TestServer.own(folder, Map.of());
    try {
      String owner = home(server.as(Role.OWNER, Scope.everywhere()));
      assertTrue(owner.contains("href=\"/data/bring\""));
      assertTrue(owner.contains("href=\"/people\""));
      assertTrue(owner.contains("about five minutes"));
      String analyst = home(server.as(Role.ANALYST, Scope.everywhere()));
      assertTrue(analyst.contains("href=\"/data/bring\""));
      assertFalse(analyst.contains("href=\"/people\""), "analysts invite nobody");
      String viewer = home(server.as(Role.VIEWER, Scope.everywhere()));
      assertFalse(viewer.contains("href=\"/data/bring\""), "viewers bring nothing");
      assertTrue(viewer.contains("As soon as an analyst has"));
      assertEquals(200, server.as(Role.VIEWER, Scope.everywhere()).get("/findings").status());
    } finally {
      server.running().close();
    }
  }

  @Test
  void itSaysWhereWeAreWhatNeedsMeAndWhatWeLearned(@TempDir Path folder) {
    TestServer server = TestServer.own(folder, Map.of());
    try {
      String list = "/findings/" + ADistrict.in(server, folder).key();
      Browser member = server.as(Role.MEMBER, Scope.everywhere());
      String before = home(member);
      assertTrue(before.contains("<h1>English learners stand at"), "the surest gap");
      assertTrue(before.contains("to decide about"), "what needs me");
      assertTrue(before.contains("Nothing is written down yet"), "what we learned");
      assertTrue(before.contains("Brought today."), "how fresh the data are");
      assertTrue(before.contains("Say what you make of it"), "a first visit");

      String first = before.substring(before.indexOf(list + "/") + list.length() + 1);
      member.post(
          list + "/" + first.substring(0, 24) + "/mark",
          "kind",
          "CYCLE",
          "mark-version",
          "0",
          "note",
          "The reading team begins in January.");
      member.post("/welcome/dismiss");
      String after = home(member);
      assertTrue(after.contains("The reading team begins in January."));
      assertTrue(after.contains("MEMBER said so."));
      assertFalse(after.contains("Say what you make of it"), "they know their way");
      String lead = home(server.as(Role.LEAD, Scope.everywhere()));
      assertTrue(lead.contains("1 finding waits for a cycle"));
      Browser spanish = server.enter(server.person(Role.VIEWER, Scope.everywhere()).viewer());
      assertTrue(home(spanish.with("Accept-Language", "es")).contains("¿Dónde estamos?"));
    } finally {
      server.running().close();
    }
  }

  @Test
  void eachSeesTheOwnPlacesAndWhoHasNoneIsToldWhatToDo(@TempDir Path folder) {
    TestServer server = TestServer.own(folder, Map.of());
    try {
      ADistrict.in(server, folder);
      Place mill = Place.of("Alder Valley", "Mill Street");
      Place room = Place.of("Alder Valley", "Harbour", "5A");
      assertTrue(home(server.as(Role.MEMBER, Scope.within(mill))).contains("<h1>English learners"));
      String teacher = home(server.as(Role.MEMBER, Scope.within(room)));
      assertFalse(teacher.contains("Mill Street"));
      assertFalse(teacher.contains("<h1>English learners"), "they read alike there");
      String nowhere = home(server.as(Role.MEMBER, Scope.within()));
      assertTrue(nowhere.contains("No place is open to you yet"));
      assertTrue(nowhere.contains("Ask an owner"));
    } finally {
      server.running().close();
    }
  }
}
