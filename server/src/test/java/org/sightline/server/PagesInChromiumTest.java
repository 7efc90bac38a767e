package org.sightline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;

/** The pages of the foundation in a real browser: axe, the content policy, both widths. */
class PagesInChromiumTest {
  private static final List<String> OPEN = List.of("/sign-in", "/reset", "/about", "/reset/gone");
  private static final List<String> OWNERS =
      List.of("/", "/people", "/account", "/audit?check=true", "/no/such/page");

  @Test
  void everyPageIsAxeCleanInBothThemesAndDirectionsAndFitsAPhone(@TempDir Path workspace) {
    TestServer server = TestServer.own(workspace, Map.of());
    server.join(
        UUID.randomUUID() + "@school.example",
        Role.MEMBER,
        Scope.within(Place.of("Alder Valley", "Mill Street", "5A")));
    String session = server.enter(server.owner().viewer()).cookie("sightline");
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.over(server.address())) {
      for (Look look : Look.all()) {

        Page stranger = chromium.window("", look);
        look(chromium, stranger, OPEN, faults);
        Page owner = chromium.window(session, look.otherTheme());
        look(chromium, owner, OWNERS, faults);
        chromium.go(owner, "/people");
        owner.locator("details summary").first().click();
        faults.addAll(chromium.faults(owner));
        owner.screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target/people-" + look + ".png"))
                .setFullPage(true));
        stranger.context().close();
        owner.context().close();
      }
      List<String> complaints =
          chromium.complaints().stream()
              // The browser notes the status of pages for what goes wrong.
              .filter(complaint -> !complaint.contains("status of 404"))
              .filter(complaint -> !complaint.contains("status of 410"))
              .toList();
      faults.addAll(complaints);
      assertEquals(List.of(), faults);
    } finally {
      server.running().close();
    }
  }

  private static void look(Chromium chromium, Page page, List<String> paths, List<String> faults) {
    for (String path : paths) {
      chromium.go(page, path);
      faults.addAll(chromium.overflow(page));
      if (page.viewportSize().width > 1000) {
        faults.addAll(chromium.faults(page));
      }
    }
  }
}
