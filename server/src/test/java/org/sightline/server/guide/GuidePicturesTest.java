package org.sightline.server.guide;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.example.ExampleDistrict;
import org.sightline.engine.example.ExampleProgress;
import org.sightline.engine.example.ExampleSettings;
import org.sightline.engine.example.ExampleTable;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.drive.Chromium;
import org.sightline.server.findings.PlacesSeen;

/**
 * Takes the pictures of the guide from a running server. Run it with {@code
 * -Dtest=GuidePicturesTest -Dsightline.pictures=DIR}; without a folder it takes none.
 */
class GuidePicturesTest {
  private static final double LONG = 300_000;
  private static final int DESK = 1000;
  private static final int PHONE = 375;

  private static Path pictures() throws Exception {
    String asked = System.getProperty("sightline.pictures", "");
    Assumptions.assumeFalse(
        asked.isEmpty(), "skipped: no pictures are asked for by -Dsightline.pictures=DIR");
    Path root = Path.of(System.getProperty("sightline.root", ".."));
    return Files.createDirectories(root.resolve(asked));
  }

  @Test
  void thePagesOfADistrictForALeadATeacherAndAFamily(@TempDir Path folder) throws Exception {
    Path pictures = pictures();
    ExampleDistrict.write(
        ExampleSettings.of(3000, 1, 7)
            .with(EnumSet.of(ExampleTable.STUDENTS))
            .replacingWhatIsThere(),
        folder.resolve("example"),
        ExampleProgress.SILENT);
    TestServer server = TestServer.own(folder, Map.of());
    try (Chromium chromium = Chromium.over(server.address())) {
      Viewer lead = server.join("lead@school.example", Role.LEAD, Scope.everywhere()).viewer();
      Dataset district =
          server
              .bean(Acceptance.class)
              .accept(
                  "Example district", folder.resolve("example/students.csv"), Recipe.EMPTY, lead);
      List<List<String>> places =
          server
              .bean(PlacesSeen.class)
              .of(lead, server.bean(Datasets.class).prepared(district.key()).orElseThrow());
      Scope ownClass = Scope.within(place(places, 3));
      Scope ownSchool = Scope.within(place(places, 2));
      Viewer teacher = server.join("teacher@school.example", Role.MEMBER, ownClass).viewer();
      Viewer family = server.join("family@school.example", Role.VIEWER, ownSchool).viewer();
      String list = "/findings/" + district.key();

      Page desk = chromium.window(session(server, lead), "en", false, DESK);
      take(chromium, desk, "/", pictures.resolve("server-home.png"));
      take(chromium, desk, list, pictures.resolve("server-findings.png"));
      String one = desk.locator("article h3 a").first().getAttribute("href");
      take(chromium, desk, one, pictures.resolve("server-finding.png"));
      Page own = chromium.window(session(server, teacher), "en", false, PHONE);
      take(chromium, own, list, pictures.resolve("server-teacher.png"));
      Page phone = chromium.window(session(server, family), "es", false, PHONE);
      take(chromium, phone, "/", pictures.resolve("server-family.png"));
    } finally {
      server.running().close();
    }
  }

  @Test
  void theFindingsOfPublishedCountsForAnAdvocate(@TempDir Path folder) throws Exception {
    Path pictures = pictures();
    Path counts =
        Path.of(System.getProperty("sightline.root", "..")).resolve("docs/guide/counts-wide.csv");
    TestServer server = TestServer.own(folder, Map.of());
    try (Chromium chromium = Chromium.over(server.address())) {
      Viewer owner = server.owner().viewer();
      Dataset published =
          server.bean(Acceptance.class).accept("Published counts", counts, Recipe.EMPTY, owner);
      Page desk = chromium.window(session(server, owner), "en", false, DESK);
      take(chromium, desk, "/findings/" + published.key(), pictures.resolve("server-advocate.png"));
    } finally {
      server.running().close();
    }
  }

  private static Place place(List<List<String>> places, int depth) {
    return places.stream()
        .filter(path -> path.size() == depth)
        .findFirst()
        .map(Place::new)
        .orElseThrow();
  }

  private static String session(TestServer server, Viewer viewer) {
    return server.enter(viewer).cookie("sightline");
  }

  private static void take(Chromium chromium, Page page, String path, Path picture) {
    chromium.go(page, path);
    PlaywrightAssertions.assertThat(page.locator("#waiting"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(LONG));
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
  }
}
