package org.sightline.server.plans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.server.plans.web.APlan.SERVER;
import static org.sightline.server.plans.web.APlan.add;
import static org.sightline.server.plans.web.APlan.cycle;
import static org.sightline.server.plans.web.APlan.lead;
import static org.sightline.server.plans.web.APlan.path;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;

/** The pages of a plan in a real browser: axe, the content policy, both widths. */
class PlansInChromiumTest {

  @Test
  void everyPageIsAxeCleanAndTheMinuteFitsOneScreenOfAPhone() {
    Cycle cycle = cycle(Constraint.MONEY);
    String action = motion(cycle);
    Map<String, String> pages = pages(cycle, action);
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.over(SERVER.address())) {
      for (Look look : Look.all()) {
        Page page = chromium.window(lead().cookie("sightline"), look);
        for (Map.Entry<String, String> each : pages.entrySet()) {
          chromium.go(page, each.getValue());
          page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
          faults.addAll(chromium.overflow(page));
          faults.addAll(chromium.faults(page));
          if (each.getKey().equals("minute") && look.width() == 375) {
            Object bottom =
                page.evaluate(
                    "document.querySelector('.minute button.first').getBoundingClientRect().bottom");
            assertTrue(
                Double.parseDouble(String.valueOf(bottom)) <= 812,
                "the minute ends at " + bottom + " px");
          }
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target/plan-" + each.getKey() + "-" + look + ".png"))
                  .setFullPage(Boolean.getBoolean("sightline.proof")));
        }
        page.context().close();
      }
      faults.addAll(chromium.complaints());
      assertEquals(List.of(), faults);
    }
  }

  private static Map<String, String> pages(Cycle cycle, String action) {
    Matcher proposal =
        Pattern.compile("href=\"(" + path(cycle) + "/proposals/[0-9a-f-]{36})\"")
            .matcher(lead().get(path(cycle)).body());
    assertTrue(proposal.find());
    Matcher measure =
        Pattern.compile("href=\"(" + path(cycle) + "/measures/[0-9a-f-]{36})\"")
            .matcher(lead().get(path(cycle)).body());
    assertTrue(measure.find());
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("list", path(cycle));
    pages.put("board", path(cycle) + "?view=board");
    pages.put("action", action);
    pages.put("measure", measure.group(1));
    for (String day : List.of("2026-01-12", "2026-01-13", "2026-01-14", "2026-01-15")) {
      lead().post(measure.group(1) + "/observations", "on", day, "x", "4", "n", "5");
    }
    pages.put("history", measure.group(1) + "/history");
    pages.put("proposal", proposal.group(1));
    pages.put(
        "minute",
        "/cycles/"
            + cycle.id()
            + "/feedback?action="
            + action.substring(action.lastIndexOf('/') + 1));
    return pages;
  }

  private static String motion(Cycle cycle) {
    String action = APlan.inMotion(cycle);
    String late =
        add(
            cycle,
            "Ask at the depot",
            "starts",
            "2026-01-05",
            "ends",
            "2026-02-06",
            "why",
            "The driver asked.");
    lead().post(late + "/late", "number", "1", "lateWhy", "The depot is closed until March.");
    add(
        cycle,
        "Books to take home",
        "cost",
        "1200",
        "money",
        "The library grant; borrowing was tried.",
        "training",
        "Half a day for tutors",
        "why",
        "Families asked.",
        "needs",
        "BUDGET");
    lead().post(action + "/move", "number", "1", "state", "UNDER_WAY");
    lead()
        .post(
            path(cycle) + "/measures",
            "kind",
            "LEADING",
            "name",
            "Families called",
            "good",
            "60 a week");
    lead()
        .post(
            path(cycle) + "/measures",
            "kind",
            "COUNTER",
            "name",
            "Absences of others",
            "good",
            "no more than before");
    for (String words : List.of("No hour is free.", "", "Only on Fridays.")) {
      lead()
          .post(
              "/cycles/" + cycle.id() + "/feedback",
              "action",
              action.substring(action.lastIndexOf('/') + 1),
              "happening",
              "PARTLY",
              "obstacle",
              "NO_TIME",
              "words",
              words);
    }
    Matcher measure =
        Pattern.compile("href=\"(" + path(cycle) + "/measures/[0-9a-f-]{36})\"[^>]*>Buses")
            .matcher(lead().get(path(cycle)).body());
    assertTrue(measure.find());
    lead()
        .post(
            measure.group(1) + "/observations",
            "on",
            "2026-01-12",
            "x",
            "4",
            "n",
            "5",
            "note",
            "Snow on Thursday.");
    return action;
  }
}
