package org.sightline.server.datasets.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.datasets.ASchoolYear;
import org.sightline.server.drive.Browser;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;

/** The pages of data in a real browser: axe, the content policy, both widths, with script. */
class DataPagesInChromiumTest {
  private static final String HURT =
      ASchoolYear.text(2025, "<b>bold</b><script>alert(1)</script>")
          .replace("Z003,2025,Alder Valley,Harbour,5B,Yes", "Z003,2025,Alder Valley,harbour,5B,")
          .replace("Z005,2025,Alder Valley", "Z005,2025,Alder Valley,too,many");

  @Test
  void everyPageIsAxeCleanInBothThemesAndDirectionsAndFitsAPhone(@TempDir Path workspace) {
    TestServer server = TestServer.own(workspace, Map.of());
    Browser owner = server.enter(server.owner().viewer());
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.over(server.address())) {
      String session = owner.cookie("sightline");
      Page first = chromium.window(session, "en", false, 375);
      look(chromium, first, List.of("/data", "/data/bring"), faults, "empty-en");
      AJourney done = AJourney.begin(owner, "pupils.csv", ASchoolYear.text(2024, ""));
      String dataset = done.accept("Pupils of Alder Valley").location().replaceAll("\\?.*", "");
      String key = dataset.replace("/data/", "");
      AJourney waiting = AJourney.begin(owner, "next.csv", HURT, "into", key);
      AJourney refused =
          AJourney.begin(
              owner, "picture.csv", new byte[] {(byte) 0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0});
      String version =
          owner.get(dataset).body().replaceAll("(?s).*/versions/([0-9a-f]{12}).*", "$1");
      List<String> pages =
          List.of(
              "/data",
              "/data/bring?into=" + key,
              dataset,
              dataset + "/questions?column=reading_score&how=AT_LEAST&limit=240",
              dataset + "/versions/" + version,
              dataset + "/delete",
              waiting.address + "?step=COLUMNS",
              waiting.address + "?step=CHANGES",
              waiting.address + "?step=ISSUES",
              waiting.address + "?step=INDICATORS",
              waiting.address + "?step=ACCEPT",
              waiting.address + "/drop",
              refused.address);
      for (Look look : Look.all()) {

        Page page = chromium.window(session, look);
        look(chromium, page, pages, faults, look.toString());
        page.context().close();
      }
      faults.addAll(
          chromium.complaints().stream().filter(each -> !each.contains("status of 4")).toList());
      assertEquals(List.of(), faults);
    } finally {
      server.running().close();
    }
  }

  @Test
  void withScriptAFileIsBroughtInAndTheCountsFillUpWhileOneChooses(@TempDir Path workspace) {
    TestServer server = TestServer.own(workspace, Map.of());
    Browser owner = server.enter(server.owner().viewer());
    try (Chromium chromium = Chromium.over(server.address())) {
      Page page = chromium.window(owner.cookie("sightline"), "en", false, 1280);
      chromium.go(page, "/data/bring");
      page.setInputFiles(
          "input[type=file]",
          new FilePayload(
              "pupils.csv",
              "text/csv",
              ASchoolYear.text(2024, "").getBytes(StandardCharsets.UTF_8)));
      page.click("form.upload button");
      page.waitForURL("**/data/review/**");
      page.waitForSelector("table.roles");
      page.click("form[action$='/columns'] button.first");
      page.waitForSelector("form.onward");
      page.click("form.onward button.first");
      page.selectOption("#builder-column", "reading_score");
      page.waitForSelector("#builder-limit");
      page.waitForSelector(".counts >> text=60 rows have a value");
      page.focus("#builder-limit");
      page.keyboard().type("240"); // and on, while the counts arrive
      page.keyboard().press("Tab");
      page.focus("#builder-bar");
      page.keyboard().type("60");
      page.keyboard().press("Tab");
      page.keyboard().type("Reads at 240");
      page.waitForSelector(".counts >> text=of 60 count");
      assertEquals("240", page.inputValue("#builder-limit"));
      assertEquals("60", page.inputValue("#builder-bar"));
      assertEquals("Reads at 240", page.inputValue("#builder-label"));
      page.click("#builder-form button.first");
      page.waitForSelector("li.question >> text=Reads at 240");
      assertTrue(page.textContent("li.question:has-text('Reads at 240')").contains("60%"));
      assertTrue(!page.url().contains("_csrf"), page.url());
      page.click("form.onward button.first");
      page.fill("input[name=name]", "Brought with script");
      page.click("form[action$='/accept'] button.first");
      page.waitForSelector("text=Brought with script is accepted");
      assertEquals(List.of(), chromium.complaints());
    } finally {
      server.running().close();
    }
  }

  private static void look(
      Chromium chromium, Page page, List<String> paths, List<String> faults, String kind) {
    int number = 0;
    for (String path : paths) {
      chromium.go(page, path);
      faults.addAll(chromium.overflow(page));
      faults.addAll(chromium.faults(page));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target/data-" + kind + "-" + number++ + ".png"))
              .setFullPage(true));
    }
  }
}
