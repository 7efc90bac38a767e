package org.sightline.server.lens.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Viewer;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;
import org.sightline.server.explorer.ExploredDistrict;
import org.sightline.server.lens.Item;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.Line;
import org.sightline.server.lens.Listing;
import org.sightline.server.lens.Sort;

/** The lens and the listening check in a real browser: axe, widths, directions. */
class LensInChromiumTest {
  private static final TestServer SERVER = TestServer.shared();

  @Test
  void everyPageIsAxeCleanAndFitsAPhone() {
    Lens lens = SERVER.bean(Lens.class);
    Viewer owner = SERVER.owner().viewer();
    ExploredDistrict.shared();
    Item item =
        lens.add(
            owner, Sort.HIRE, "A reading coach for two schools", "68,000", lens.thisYear(), null);
    Listing list =
        lens.bring(
            owner,
            Sort.BUDGET,
            "Budget to look at " + item.id(),
            lens.thisYear(),
            Optional.empty(),
            List.of(
                new Line(2, "Tutoring after school", "120,000"), new Line(3, "Late bus", "9,500")));
    String session = SERVER.enter(owner).cookie("sightline");
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.over(SERVER.address())) {
      for (Look look : Look.all()) {
        Page page = chromium.window(session, look);
        for (String path :
            List.of(
                "/lens",
                "/lens/" + item.id(),
                "/lens/lists/" + list.id(),
                "/lens/lists/new",
                "/foundations/listening",
                "/foundations/listening/sessions/new")) {
          chromium.go(page, path);
          faults.addAll(chromium.overflow(page));
          faults.addAll(chromium.faults(page));
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(
                      Path.of("target/pages" + path.replaceAll("[^a-z]+", "-") + look + ".png"))
                  .setFullPage(true));
        }
        page.context().close();
      }
      faults.addAll(chromium.complaints());
    }
    assertEquals(List.of(), faults);
  }
}
