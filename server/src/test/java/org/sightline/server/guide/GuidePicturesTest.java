package org.sightline.server.guide;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.example.ExampleDistrict;
import org.sightline.engine.example.ExampleSettings;
import org.sightline.engine.example.ExampleTable;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Chromium;

/**
 * Takes the pictures of the guide from a running server with the example district. Run it with
 * {@code -Dtest=GuidePicturesTest -Dsightline.pictures=DIR}; without a folder it takes none.
 */
class GuidePicturesTest {
  private static final double TWO_MINUTES = 120_000;

  @Test
  void picturesAreTakenFromTheRunningProduct(@TempDir Path folder) throws Exception {
    String asked = System.getProperty("sightline.pictures", "");
    Assumptions.assumeFalse(
        asked.isEmpty(), "skipped: no pictures are asked for by -Dsightline.pictures=DIR");
    Path pictures = Files.createDirectories(Path.of(asked));
    ExampleDistrict.write(
        ExampleSettings.of(3000, 1, 7)
            .with(EnumSet.of(ExampleTable.STUDENTS))
            .replacingWhatIsThere(),
        folder.resolve("example"),
        (done, of) -> {});
    TestServer server = TestServer.own(folder, Map.of());
    try (Chromium chromium = Chromium.over(server.address())) {
      TestServer.Person lead = server.person(Role.LEAD, Scope.everywhere());
      Dataset district =
          server
              .bean(Acceptance.class)
              .accept(
                  "Example district",
                  folder.resolve("example/students.csv"),
                  Recipe.EMPTY,
                  lead.viewer());
      String session = server.enter(lead.viewer()).cookie("sightline");
      String list = "/findings/" + district.key();
      for (String language : java.util.List.of("en", "ar")) {
        for (int width : java.util.List.of(1280, 375)) {
          boolean dark = language.equals("ar") && width == 1280;
          Page page = chromium.window(session, language, dark, width);
          String end = "-" + language + "-" + width + ".png";
          take(chromium, page, list, pictures.resolve("findings" + end));
          String one = page.locator("article h3 a").first().getAttribute("href");
          take(chromium, page, "/", pictures.resolve("home" + end));
          take(chromium, page, one, pictures.resolve("finding" + end));
          take(chromium, page, list + "/why", pictures.resolve("why" + end));
          page.context().close();
        }
      }
    } finally {
      server.running().close();
    }
  }

  private static void take(Chromium chromium, Page page, String path, Path picture) {
    chromium.go(page, path);
    PlaywrightAssertions.assertThat(page.locator("#waiting"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(TWO_MINUTES));
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
  }
}
