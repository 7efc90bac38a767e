package org.sightline.server.explorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;
import org.sightline.server.explorer.ExploredDistrict;

/** The explorer, the fence and the design page in a real browser, by every way of using one. */
class ExplorerInChromiumTest {
  private static String path;
  private static String session;

  @BeforeAll
  static void aDistrict() {
    path = "/explorer/" + ExploredDistrict.shared().key();
    session = TestServer.shared().as(Role.ANALYST, Scope.everywhere()).cookie("sightline");
  }

  private static List<String> pages() {
    return List.of(
        path,
        path + "?by=race_ethnicity&by=gender&versus=best&where.grade_level=3&where.grade_level=4",
        path + "?question=belonging&versus=group%3Arace_ethnicity%3DWhite&by=race_ethnicity",
        path + "?question=gone&by=gone",
        path + "/fence",
        path + "/fence?question=chronically_absent&by=race_ethnicity",
        path + "/fence?question=belonging",
        "/design");
  }

  @Test
  void everyPageIsAxeCleanInBothThemesAndDirectionsAtBothWidths() {
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.over(TestServer.shared().address())) {
      for (Look look : Look.all()) {

        Page page = chromium.window(session, look);
        for (String each : pages()) {
          chromium.go(page, each);
          faults.addAll(chromium.overflow(page));
          page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
          faults.addAll(chromium.overflow(page));
          faults.addAll(chromium.faults(page));
        }
        chromium.go(page, path);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target/explorer-" + look + ".png"))
                .setFullPage(true));
        page.context().close();
      }
      faults.addAll(chromium.complaints());
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aKeyboardAloneAsksAndReads() {
    try (Chromium chromium = Chromium.over(TestServer.shared().address())) {
      Page page = chromium.window(session, "en", false, 1280);
      chromium.go(page, path);
      page.keyboard().press("Tab");
      assertEquals("#main", focused(page, "getAttribute('href')"), "the way past the masthead");
      page.keyboard().press("Enter");
      tabTo(page, "by-1");
      page.keyboard().type("Race");
      tabTo(page, "versus");
      page.keyboard().type("All students");
      tabTo(page, "show");
      page.keyboard().press("Enter");
      page.waitForURL(address -> address.contains("by=race_ethnicity"));
      page.locator("#explorer-title:has-text('race')").waitFor();
      assertTrue(page.url().contains("versus=overall"), page.url());
      assertEquals("show", focused(page, "id"), "the focus stays where the reader was");
      assertTrue(page.title().startsWith("Reading at standard, by race"), page.title());
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertTrue(page.locator("#ask details").evaluate("d => d.open").equals(true));
      page.goBack();
      page.locator("#explorer-title:has-text('language')").waitFor();
      assertTrue(page.locator("header").count() > 0, "the whole page comes back");
      assertEquals(List.of(), chromium.complaints());
    }
  }

  @Test
  void aPartIsSwappedAndTheAddressFollows() {
    try (Chromium chromium = Chromium.over(TestServer.shared().address())) {
      Page page = chromium.window(session, "es", true, 375);
      chromium.go(page, path);
      page.evaluate("document.querySelector('header').dataset.kept = 'yes'");
      page.locator("#question").selectOption("chronically_absent");
      page.locator("#show").click();
      page.waitForURL(address -> address.contains("question=chronically_absent"));
      page.locator("#explorer-title:has-text('Chronic absence')").waitFor();
      assertEquals("yes", page.evaluate("document.querySelector('header').dataset.kept"));
      String shared = page.url();
      Page other = chromium.window(session, "es", true, 375);
      other.navigate(shared);
      assertEquals(
          page.locator("#explorer-title").textContent(),
          other.locator("#explorer-title").textContent(),
          "whoever opens the address sees the same view");
      assertEquals(List.of(), chromium.overflow(page));
    }
  }

  @Test
  void withoutJavaScriptEverythingIsThere() {
    try (Chromium chromium = Chromium.over(TestServer.shared().address())) {
      Page page = chromium.windowWithoutScript(session, "en", 375);
      chromium.go(page, path);
      page.locator("#question").selectOption("chronically_absent");
      page.locator("#ask summary").click();
      page.locator("#by-2").selectOption("gender");
      page.locator("#show").click();
      assertTrue(page.locator("#explorer-title").textContent().contains("gender"));
      assertEquals(3, page.locator("figure.picture svg[role=img]").count());
      page.locator(".how a:has-text('fence')").click();
      assertEquals(3, page.locator("figure.picture svg[role=img]").count());
      page.locator(".choose summary").click();
      page.locator(".choose input[type=checkbox]").first().uncheck();
      page.locator("#draw").click();
      assertTrue(page.url().contains("group="), page.url());
      assertFalse(page.locator(".choose input[type=checkbox]").first().isChecked());
      page.locator(".crumb a").click();
      assertTrue(page.url().contains("question=chronically_absent"), "the view is kept");
    }
  }

  private static Object focused(Page page, String what) {
    return page.evaluate("document.activeElement." + what);
  }

  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 30; i++) {
      if (id.equals(focused(page, "id"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + id);
  }
}
