package org.sightline.server.explorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.drive.Browser;

/** A teacher's explorer, fence, CSV and JSON hold the rows of own classes only. */
class OwnPlacesTest {
  private static final List<String> FILES =
      List.of(
          "",
          "/table.csv",
          "/view.json",
          "/view.yaml",
          "/groups.csv",
          "/groups.svg",
          "/groups.vl.json",
          "/fence");
  private static String path;

  /** 5A of Mill Street: 40 pupils, half of whom pass. Elsewhere: 200, of whom nobody passes. */
  @BeforeAll
  static void twoClasses(@TempDir Path folder) throws IOException {
    StringBuilder rows = new StringBuilder("student_id,district,school,class,gender,passed\n");
    for (int i = 0; i < 240; i++) {
      boolean own = i < 40;
      rows.append(
          "Z%03d,Alder Valley,%s,%s,%s,%s%n"
              .formatted(
                  i,
                  own ? "Mill Street" : i % 2 == 0 ? "Harbour Secret" : "Mill Street",
                  own ? "5A" : "6X-Secret",
                  i % 4 < 2 ? "Female" : "Male",
                  own && i % 2 == 0 ? "Yes" : "No"));
    }
    Path file = Files.writeString(folder.resolve("classes.csv"), rows.toString());
    TestServer server = TestServer.shared();
    path =
        "/explorer/"
            + server
                .bean(Acceptance.class)
                .accept("Own classes", file, Recipe.EMPTY, server.owner().viewer())
                .key();
  }

  private static Browser teacher() {
    return TestServer.shared()
        .as(Role.MEMBER, Scope.within(Place.of("Alder Valley", "Mill Street", "5A")));
  }

  @Test
  void nothingShownCountsAnybodyElse() {
    String page = teacher().get(path).body();
    assertTrue(page.contains("p = x ÷ n = 20 ÷ 40 = 50.0%"), "the teacher's forty");
    String json = teacher().get(path + "/view.json").body();
    Matcher n = Pattern.compile("\"n\" : (\\d+)").matcher(json);
    int largest = 0;
    while (n.find()) {
      largest = Math.max(largest, Integer.parseInt(n.group(1)));
    }
    assertEquals(40, largest);
    String all = TestServer.shared().as(Role.ANALYST, Scope.everywhere()).get(path).body();
    assertTrue(all.contains("p = x ÷ n = 20 ÷ 240 = 8.3%"), "somebody of all places sees all");
  }

  @Test
  void noFileNamesAPlaceOfOthers() {
    for (String file : FILES) {
      String body = teacher().get(path + file).body();
      assertFalse(body.contains("Secret"), file.isEmpty() ? "the page" : file);
    }
  }

  @Test
  void aForgedScopeInAnAddressIsRefusedEverywhere() {
    for (String file : FILES) {
      assertEquals(403, teacher().get(path + file + "?where.school=Harbour+Secret").status(), file);
      assertEquals(403, teacher().get(path + file + "?where.class=6X-Secret").status(), file);
    }
  }

  @Test
  void whoHasNoPlaceSeesNothing() {
    Browser nobody = TestServer.shared().as(Role.MEMBER, Scope.within());
    for (String file : FILES) {
      assertEquals(403, nobody.get(path + file).status(), file);
    }
  }

  @Test
  void theSameAddressShowsEveryoneTheirOwn() {
    String address = path + "?by=gender&versus=else";
    Browser principal =
        TestServer.shared().as(Role.LEAD, Scope.within(Place.of("Alder Valley", "Mill Street")));
    for (int round = 0; round < 3; round++) {
      assertTrue(teacher().get(address).body().contains("÷ 40 ="), "round " + round);
      assertTrue(principal.get(address).body().contains("÷ 140 ="), "round " + round);
    }
  }
}
