package org.sightline.server.findings.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;
import org.sightline.server.findings.ADistrict;

/** The pages of findings and the first page in a real browser. */
class FindingsInChromiumTest {

  @Test
  void everyPageIsAxeCleanInBothThemesAndDirectionsAndFitsAPhone(@TempDir Path folder) {
    TestServer server = TestServer.own(folder, Map.of());
    try {
      Dataset district = ADistrict.in(server, folder);
      String list = "/findings/" + district.key();
      String lead = session(server, Role.LEAD, Scope.everywhere());
      Place class5A = Place.of("Alder Valley", "Mill Street", "5A");
      String teacher = session(server, Role.MEMBER, Scope.within(class5A));
      List<String> faults = new ArrayList<>();
      try (Chromium chromium = Chromium.over(server.address())) {
        for (Look look : Look.all()) {

          Page page = chromium.window(lead, look);
          chromium.go(page, list);
          PlaywrightAssertions.assertThat(page.locator("#found")).isVisible();
          String finding = page.locator("article h3 a").first().getAttribute("href");
          for (String path : List.of("/", list, list + "?answer=all", finding, list + "/why")) {
            look(chromium, page, path, faults);
            open(page.locator("summary"));
            faults.addAll(chromium.faults(page));
            faults.addAll(chromium.overflow(page));
          }
          page.context().close();
          Page own = chromium.window(teacher, look);
          look(chromium, own, "/", faults);
          look(chromium, own, list, faults);
          own.context().close();
        }
        faults.addAll(chromium.complaints());
        assertEquals(List.of(), faults);
      }
    } finally {
      server.running().close();
    }
  }

  @Test
  void aGapIsFoundMarkedAndReadOnThePageWithTheKeyboard(@TempDir Path folder) {
    TestServer server = TestServer.own(folder, Map.of());
    try {
      ADistrict.in(server, folder);
      String member = session(server, Role.MEMBER, Scope.everywhere());
      try (Chromium chromium = Chromium.over(server.address())) {
        Page page = chromium.window(member, "en", false, 375);
        chromium.go(page, "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All findings")).focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#found")).isVisible();

        page.getByLabel("Answer").selectOption("gaps");
        page.locator("#show-findings").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("answer=gaps"));
        PlaywrightAssertions.assertThat(page.locator("article").first()).isVisible();

        Locator watch = page.locator("button[value=WATCH]").first();
        watch.focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".marked").first())
            .containsText("Watched. Marked by MEMBER");
        page.reload();
        assertTrue(page.locator(".marked").first().innerText().contains("Watched."));
        chromium.go(page, "/");
        PlaywrightAssertions.assertThat(page.getByText("MEMBER said so.")).isVisible();
        assertEquals(List.of(), chromium.complaints());
      }
    } finally {
      server.running().close();
    }
  }

  private static void look(Chromium chromium, Page page, String path, List<String> faults) {
    chromium.go(page, path);
    PlaywrightAssertions.assertThat(page.locator("#waiting")).hasCount(0);
    faults.addAll(chromium.overflow(page));
    faults.addAll(chromium.faults(page));
  }

  private static void open(Locator summaries) {
    for (Locator summary : summaries.all()) {
      summary.click();
    }
  }

  private static String session(TestServer server, Role role, Scope scope) {
    return server.enter(server.person(role, scope).viewer()).cookie("sightline");
  }
}
