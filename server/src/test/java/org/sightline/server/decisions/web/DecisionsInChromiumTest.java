package org.sightline.server.decisions.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Comments;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Earlier;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.foundations.Word;

/** The log, the comments and the shared words in a real browser: axe, both widths, directions. */
class DecisionsInChromiumTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @Test
  void everyPageIsAxeCleanFitsAPhoneAndOpensItsWords(@TempDir Path workspace) {
    TestServer server = TestServer.own(workspace, Map.of());
    Viewer owner = server.owner().viewer();
    adopt(server, owner);
    Decision line = decide(server, owner);
    String session = server.enter(owner).cookie("sightline");
    List<String> faults = new ArrayList<>();
    List<String> pages =
        List.of(
            "/decisions?check=true",
            "/decisions/" + line.number(),
            "/decisions/new?reviews=" + line.number(),
            "/decisions/story/decision/" + line.number(),
            "/comments/decision/" + line.number(),
            "/foundations",
            "/foundations/power",
            "/foundations/commitment/all",
            "/foundations/words/equity",
            "/foundations/words/justice",
            "/foundations/words/inclusion");
    try (Chromium chromium = Chromium.over(server.address())) {
      for (Look look : Look.all()) {
        Page page = chromium.window(session, look);
        for (String path : pages) {
          chromium.go(page, path);
          faults.addAll(chromium.overflow(page));
          faults.addAll(chromium.faults(page));
        }
        chromium.go(page, "/decisions/" + line.number());
        page.locator("button.word").first().click();
        assertTrue(page.locator(".meaning").first().isVisible());
        faults.addAll(chromium.faults(page));
        page.context().close();
      }
      faults.addAll(chromium.complaints());
      assertEquals(List.of(), faults);
    } finally {
      server.running().close();
    }
  }

  private static void adopt(TestServer server, Viewer owner) {
    SharedWords words = server.bean(SharedWords.class);
    words.define(owner, "equity", "Each student gets what they need to thrive.");
    Word word = words.find("equity").orElseThrow();
    words.reveal(owner, "equity", word.version());
    words.adopt(
        owner,
        "equity",
        word.version() + 1,
        "What we mean by “Equity”",
        "Each student gets what they need to reach the same bar.",
        "Six teachers, four families and two students",
        "The bar stays; the boxes differ.");
    words.define(owner, "justice", "We change the table so that nobody is left out of it.");
    words.define(
        server.join("second@school.example", Role.MEMBER, Scope.everywhere()).viewer(),
        "justice",
        "Nobody is left out, and what was taken is given back.");
    words.reveal(owner, "justice", words.find("justice").orElseThrow().version());
  }

  private static Decision decide(TestServer server, Viewer owner) {
    Decisions log = server.bean(Decisions.class);
    Decision first =
        log.record(
            owner,
            Draft.of(
                    DecisionKind.DECISION,
                    "Bus 14 leaves after tutoring ends",
                    "Equity is the reason: students of one neighbourhood could not come.\n\nThe"
                        + " families said so in a week.",
                    DAY)
                .restingOn(
                    List.of(
                        "From week 11 on, every week lies below what the first ten lead to expect",
                        "Four families on the telephone"),
                    List.of("Buy tablets: they reach nobody after school", "Wait a term"))
                .by("Transport, two families, the tutoring team")
                .reviewedOn(DAY.plusDays(14)));
    log.record(
        owner,
        Draft.of(DecisionKind.ADJUSTMENT, "Two stops more", "Asked for by riders.", DAY)
            .answering(new Earlier(Earlier.Tie.REVIEWS, first.number())));
    Decision open =
        log.record(
            owner,
            Draft.of(DecisionKind.DECISION, "Call home with good news", "Equity costs time.", DAY)
                .restingOn(List.of("Seven calls"), List.of("A letter"))
                .by("Grade 4")
                .reviewedOn(DAY.plusDays(3)));
    server.bean(Comments.class).say(owner, open.subject(), "@The owner please tell us more.");
    return open;
  }
}
