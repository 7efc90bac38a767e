package org.sightline.server.reflection.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;

/** What came of a cycle reaches the people it concerns, and the cycle after it. */
class TellPagesTest {
  private static final TestServer SERVER = TestServer.shared();

  @TempDir private Path folder;

  private static Browser lead() {
    return SERVER.as(Role.LEAD, Scope.everywhere());
  }

  private Cycle concluded(String name) {
    TwoYears two = new TwoYears(SERVER, folder, name);
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 36, 43)));
    assertEquals(404, lead().get(path(cycle) + "/tell").status(), "nothing is concluded yet");
    Browser.Seen done =
        lead()
            .post(
                path(cycle) + "/conclude", "number", "0", "step", "CONTINUE", "why", "We saw it.");
    assertEquals(303, done.status(), done.body());
    return cycle;
  }

  private static String path(Cycle cycle) {
    return "/cycles/" + cycle.id() + "/reflect";
  }

  @Test
  void thoseWhoWereToldSeeItOnTheirFirstPageAndOthersDoNot() {
    Cycle cycle = concluded("telling");
    Scope school = Scope.within(Place.of("Telling Valley", "School A"));
    Scope other = Scope.within(Place.of("Telling Valley", "School B"));
    Browser told = SERVER.as(Role.VIEWER, school);
    Browser notTold = SERVER.as(Role.VIEWER, other);
    String choose = lead().get(path(cycle) + "/tell").body();
    assertTrue(choose.contains("Telling Valley › School A (1)"), choose);

    Browser.Seen nobody = lead().post(path(cycle) + "/tell", "role", "VIEWER", "words", "");
    assertEquals(422, nobody.status());
    assertTrue(nobody.body().contains("Nobody has such a role in such a place. Maybe"));
    Browser.Seen done =
        lead()
            .post(
                path(cycle) + "/tell",
                "role",
                "VIEWER",
                "place",
                "Telling Valley › School A",
                "words",
                "Thank you for coming.");
    assertEquals(303, done.status(), done.body());

    String page = lead().get(done.location()).body();
    assertTrue(page.contains("Told to one person: "), page);
    assertTrue(
        lead().get(path(cycle)).body().contains("One person was told in Sightline: Viewers"));

    String home = told.get("/").body();
    assertTrue(home.contains("What came of it: Why do English learners wait longer?"), home);
    assertTrue(home.contains("Thank you for coming.") && home.contains(done.location()), home);
    assertFalse(notTold.get("/").body().contains(done.location()));

    Browser.Seen half = told.get(done.location() + "?in=es");
    assertEquals(200, half.status());
    assertTrue(half.body().contains("<article class=\"sheet\" lang=\"es\" dir=\"ltr\">"));
    assertTrue(half.body().contains("Lo que sigue: continuamos y volvemos a mirar."), half.body());
    assertTrue(half.body().contains("El nivel esperado para todos los grupos"), half.body());
    assertFalse(half.body().contains("Told to one person"), "names are for those who lead");
    assertTrue(told.get(done.location() + "/paper?in=ar").body().startsWith("%PDF"));
    assertEquals(404, notTold.get(done.location()).status());
    assertEquals(404, notTold.get(done.location() + "/paper").status());
  }

  @Test
  void theNextCyclesFirstPageOpensWithWhatThisOneLearned() {
    Cycle cycle = concluded("learning");
    lead()
        .post(
            path(cycle) + "/notes",
            "kind",
            "WORKED",
            "words",
            "Two tutors in each room.",
            "on",
            "2026-10-01");
    for (String way : new String[] {"next-year", "carry"}) {
      String grown = lead().post(path(cycle) + "/" + way).location();
      String first = lead().get(grown.replaceAll("(/cycles/[^/#?]+).*", "$1")).body();
      int lessons = first.indexOf("Lessons of “learning”");
      assertTrue(lessons > 0 && lessons < first.indexOf("id=\"why\""), first);
      assertTrue(first.contains("Two tutors in each room."), first);
      assertTrue(first.contains("Continue: concluded by "), first);
    }
    assertFalse(
        lead().get("/cycles/" + cycle.id()).body().contains("Lessons of"), "it grew out of none");
  }
}
