package org.sightline.server.explorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Acceptance;

/** A handful of students is not found by subtracting what is shown. */
class SmallGroupsTest {
  private static String data;

  @BeforeAll
  static void sixOfOneGroupAndTwentyFourOfAnother(@TempDir Path folder) throws IOException {
    StringBuilder rows = new StringBuilder("student_id,race,disability,passed\n");
    for (int i = 0; i < 300; i++) {
      String race = i < 6 ? "Islander" : i < 30 ? "Native" : i % 2 == 0 ? "White" : "Black";
      rows.append(
          "S%03d,%s,%s,%s%n"
              .formatted(i, race, i % 60 == 1 ? "IEP" : "none", i % 3 == 0 ? "Yes" : "No"));
    }
    TestServer server = TestServer.shared();
    Path file = Files.writeString(folder.resolve("few.csv"), rows.toString());
    data =
        server
            .bean(Acceptance.class)
            .accept("Few", file, Recipe.EMPTY, server.owner().viewer())
            .key();
  }

  private static String get(String address) {
    var seen = TestServer.shared().as(Role.LEAD, Scope.everywhere()).get(address);
    assertEquals(200, seen.status(), address);
    return seen.body();
  }

  @Test
  void theNextSmallestIsHeldBackWithItInTheTableAndInItsFile() {
    List<String> csv = get("/explorer/" + data + "/table.csv?by=race").lines().toList();
    for (String held : List.of("race=Islander", "race=Native")) {
      String line = csv.stream().filter(each -> each.startsWith(held)).findFirst().orElseThrow();
      assertTrue(line.startsWith(held + ",not_tested,,,,,,,,"), line);
      assertTrue(line.contains("suppressed: held back"), line);
    }
    assertTrue(csv.stream().anyMatch(line -> line.startsWith("race=White,")));
    String page = get("/explorer/" + data + "?by=race");
    assertEquals(2, page.split("<bdi>held back</bdi>", -1).length - 1, "rows held back");
    assertFalse(page.contains("Do not publish this table"));
  }

  @Test
  void whereTheOtherGroupMustBeSeenTheTableSaysWhatItGivesAway() {
    assertTrue(get("/explorer/" + data + "?by=disability").contains("Do not publish this table"));
    String csv = get("/explorer/" + data + "/table.csv?by=disability");
    assertTrue(csv.contains("do not publish: a group held back"));
    String json = get("/explorer/" + data + "/view.json?by=disability");
    assertTrue(json.replace(" ", "").contains("\"gives_away_small_groups\":true"));
  }

  @Test
  void groupsThatWereNotTestedAreCountedInBandsOnly() {
    String csv = get("/findings/" + data + "/findings.csv");
    assertTrue(csv.contains("too_few: fewer than 10 people"));
    assertTrue(csv.contains("too_few: 10 to 29 people"));
    assertFalse(csv.contains("not_tested,too_few,false,6"));
    String why = get("/findings/" + data + "/why");
    assertTrue(why.contains("10 to 29"));
    assertTrue(why.contains("fewer than 10"));
    assertFalse(why.contains(">24<"));
  }
}
