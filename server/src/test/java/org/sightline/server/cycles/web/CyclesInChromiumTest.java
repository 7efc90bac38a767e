package org.sightline.server.cycles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;
import org.sightline.server.explorer.ExploredDistrict;

/** The pages of a cycle in a real browser: axe, the content policy, both widths. */
class CyclesInChromiumTest {

  @Test
  void everyPageIsAxeCleanInBothThemesAndDirectionsAndFitsAPhone(@TempDir Path folder) {
    TestServer server = TestServer.own(folder, Map.of());
    try {
      Dataset district = ExploredDistrict.on(server, 900);
      Browser lead = server.as(Role.LEAD, Scope.everywhere());
      String cycle = CyclePagesTest.start(lead, "Reading, English learners", "short", "BUY_IN");
      String cause = diagnosed(lead, cycle, district.key());
      String session = lead.cookie("sightline");
      framed(server, lead, cycle, district.key());
      List<String> faults = new ArrayList<>();
      try (Chromium chromium = Chromium.over(server.address())) {
        for (Look look : Look.all()) {

          Page page = chromium.window(session, look);
          for (String path :
              List.of(
                  "/cycles",
                  "/cycles/new",
                  "/cycles/wording",
                  cycle,
                  cause,
                  cycle + "/describe",
                  cycle + "/statement",
                  cycle + "/sign",
                  cycle + "/end",
                  cycle + "/weeks/" + district.key())) {
            chromium.go(page, path);
            for (Locator summary : page.locator("main summary").all()) {
              summary.click();
            }
            faults.addAll(chromium.overflow(page));
            faults.addAll(chromium.faults(page));
            if (path.equals(cycle) || path.equals(cause)) {
              String name = path.equals(cycle) ? "cycle" : "cause";
              page.screenshot(
                  new Page.ScreenshotOptions()
                      .setPath(Path.of("target/" + name + "-" + look + ".png"))
                      .setFullPage(true));
            }
          }
          page.context().close();
        }
        faults.addAll(chromium.complaints());
        assertEquals(List.of(), faults);
      }
    } finally {
      server.running().close();
    }
  }

  private static String diagnosed(Browser lead, String cycle, String dataset) {
    String first =
        lead.post(cycle + "/causes", "cause", "They enrol, then stop coming in week 11").location();
    String id = first.substring(first.lastIndexOf('/') + 1);
    String bus =
        lead.post(cycle + "/causes", "cause", "Bus 14 leaves before tutoring ends", "parent", id)
            .location();
    lead.post(
        bus + "/numbers",
        "dataset",
        dataset,
        "question",
        "reading_proficient",
        "who1",
        "",
        "note",
        "Half as many as before.");
    lead.post(
        bus + "/voices",
        "quote",
        "Baska wuu tagaa ka hor inta aanay dhammaan.",
        "translation",
        "The bus goes before they finish.",
        "who",
        "A parent at Riverside",
        "heard",
        "phone call",
        "consent",
        "WITHOUT_NAME",
        "on",
        "2026-01-06");
    String other =
        lead.post(cycle + "/causes", "cause", "Families do not value tutoring").location();
    lead.post(
        other + "/voices",
        "quote",
        "Of course we do.",
        "who",
        "A parent",
        "heard",
        "call",
        "consent",
        "BY_ROLE",
        "on",
        "2026-01-06",
        "speaks",
        "against");
    return bus;
  }

  private static void framed(TestServer server, Browser lead, String cycle, String dataset) {
    String account = server.person(Role.LEAD, Scope.everywhere()).viewer().account().toString();
    Browser.Seen framed =
        lead.post(
            cycle + "/statement",
            "version",
            "0",
            "dataset",
            dataset,
            "question",
            "reading_proficient",
            "who1",
            "",
            "target",
            "59.9",
            "aim",
            "step",
            "by",
            "2029-06-15",
            "owner",
            account);
    assertEquals(303, framed.status(), framed.body());
  }
}
