package org.sightline.server.ideas.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.server.access.Role;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.drive.Browser;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;

/** The pages of ideas in a real browser: axe, the content policy, both widths. */
class IdeasInChromiumTest extends ACycleWithIdeas {

  @Test
  void everyPageIsAxeCleanInBothThemesAndDirectionsAndFitsAPhone() {
    Browser lead = as(Role.LEAD);
    String cycle = signedCycle(Constraint.MONEY, Constraint.BUY_IN);
    String fee = cause(cycle, "They cannot pay the exam fee", "");
    String why = cause(cycle, "Nobody encouraged them in middle school", id(fee).toString());
    String waive = idea(cycle, "Waive the exam fee", "side", "STAFF", "cause", id(fee).toString());
    String talk =
        idea(
            cycle,
            "Talk with every family about advanced courses in grade 7",
            "side",
            "FAMILY",
            "name",
            "The parents’ council",
            "text",
            "At home, in their language, with somebody they know.",
            "cause",
            id(why).toString());
    String enrol = idea(cycle, "Enrol everybody who meets the criteria", "side", "STUDENT");
    String letters = idea(cycle, "Letters in four languages", "side", "FAMILY");
    merge(letters, talk);
    lead.post(cycle + "/ideas/seeds/CURRICULUM", "answer", "leave", "reason-CURRICULUM", "Done.");
    score(lead, cycle, "STAFF", waive, 4, 4, 6, talk, 8, 6, 9, enrol, 9, 4, 6);
    score(as(Role.MEMBER), cycle, "FAMILY", waive, 6, 8, 6, talk, 9, 8, 9, enrol, 5, 7, 7);
    score(as(Role.OWNER), cycle, "STUDENT", waive, 7, 7, 7, talk, 5, 5, 7, enrol, 8, 8, 8);
    String give = link(cycle);
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.over(SERVER.address())) {
      for (Look look : Look.all()) {
        Page page = chromium.window(lead.cookie("sightline"), look);
        for (String path :
            List.of(
                cycle + "/ideas",
                talk,
                waive,
                cycle + "/ideas/scores",
                cycle + "/ideas/choice",
                give)) {
          chromium.go(page, path);
          for (Locator summary : page.locator("main summary").all()) {
            summary.click();
          }
          faults.addAll(chromium.overflow(page));
          faults.addAll(chromium.faults(page));
          String name =
              path.substring(path.lastIndexOf('/') + 1)
                  .replaceAll("^[0-9a-f-]{36}$", "")
                  .replaceAll("^.{43}$", "give");
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(
                      Path.of(
                          "target/ideas-"
                              + (name.isEmpty() ? path.equals(talk) ? "one" : "asked" : name)
                              + "-"
                              + look
                              + ".png"))
                  .setFullPage(true));
        }
        page.context().close();
      }
      faults.addAll(chromium.complaints());
    }
    assertEquals(List.of(), faults);
  }
}
