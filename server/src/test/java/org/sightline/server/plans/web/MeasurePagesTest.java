package org.sightline.server.plans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.server.plans.web.APlan.cycle;
import static org.sightline.server.plans.web.APlan.lead;
import static org.sightline.server.plans.web.APlan.path;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.drive.Browser;

/** What a plan is watched by, and what was seen. */
class MeasurePagesTest {

  private static String measure(Cycle cycle) {
    Matcher link =
        Pattern.compile("href=\"(" + path(cycle) + "/measures/[0-9a-f-]{36})\"")
            .matcher(lead().get(path(cycle)).body());
    assertTrue(link.find());
    return link.group(1);
  }

  @Test
  void aPlanThatWatchesOneSideOnlySaysWhatIsMissing() {
    Cycle cycle = cycle();
    lead()
        .post(
            path(cycle) + "/measures",
            "kind",
            "LEADING",
            "name",
            "Calls home",
            "good",
            "60 a week");
    String plan = lead().get(path(cycle)).body();
    assertTrue(
        plan.contains("Not watched yet: what moves last and what must not get worse."), plan);
    assertTrue(plan.contains("60 a week"));
  }

  @Test
  void whatWasSeenAddsUpAndCanBeTakenBack() {
    Cycle cycle = cycle();
    APlan.fidelity(cycle);
    String measure = measure(cycle);
    assertEquals(303, observe(measure, "2026-01-12", "4", "5").status());
    assertEquals(303, observe(measure, "2026-01-19", "2", "5").status());
    String page = lead().get(measure).body();
    assertTrue(page.contains("6 of 10 (60%)"), page);
    String plan = lead().get(path(cycle)).body();
    assertTrue(plan.contains("6 of 10 (60%)"));
    assertTrue(plan.contains("below 80%: not yet carried out as designed"));
    Matcher back =
        Pattern.compile("action=\"(" + measure + "/observations/[0-9a-f-]{36}/withdraw)\"")
            .matcher(page);
    assertTrue(back.find());
    assertEquals(303, lead().post(back.group(1)).status());
    String after = lead().get(measure).body();
    assertTrue(after.contains("4 of 5 (80%)"));
    assertTrue(after.contains("taken back"), "it stays readable");
    assertEquals(404, lead().post(back.group(1)).status());
  }

  @Test
  void everyReadingStandsInAPictureATableAndAFileAlsoWhatWasTakenBack() {
    Cycle cycle = cycle();
    APlan.fidelity(cycle);
    String measure = measure(cycle);
    assertTrue(lead().get(measure + "/history").body().contains("not seen yet"));
    for (int week = 1; week <= 5; week++) {
      observe(measure, "2026-01-0" + week, Integer.toString(4 - week / 2), "5");
    }
    Matcher back =
        Pattern.compile("action=\"(" + measure + "/observations/[0-9a-f-]{36}/withdraw)\"")
            .matcher(lead().get(measure).body());
    assertTrue(back.find());
    lead().post(back.group(1));
    String page = lead().get(measure + "/history").body();
    assertTrue(page.contains("<svg role=\"img\""), page);
    assertTrue(
        page.contains(
            "4 readings: from 4 of 5 (80%) on January 1, 2026 to 2 of 5 (40%) on January 4, 2026."
                + " The last stands below the 80% that were set."),
        page);
    assertTrue(page.contains("taken back on"));
    assertTrue(page.contains("days later"), "what was written down late says so");
    Browser.Seen file = lead().get(measure + "/history.csv");
    assertTrue(file.header("Content-Disposition").contains("measure.csv"));
    assertEquals(6, file.body().lines().count());
    assertTrue(file.body().contains("Buses that ran,adherence,0.8,,2026-01-01,4,5,0.8,,"));
  }

  private static Browser.Seen observe(String measure, String on, String x, String n) {
    return lead().post(measure + "/observations", "on", on, "x", x, "n", n);
  }

  @Test
  void whatCannotBeIsRefusedWithASuggestion() {
    Cycle cycle = cycle();
    APlan.fidelity(cycle);
    String measure = measure(cycle);
    assertTrue(observe(measure, "2026-01-12", "6", "5").body().contains("more than there could"));
    assertTrue(observe(measure, "2026-01-12", "some", "5").body().contains("not a whole number"));
    assertTrue(observe(measure, "2026-01-12", "1", "").body().contains("not said of how many"));
    assertTrue(observe(measure, "2088-01-12", "1", "5").body().contains("still to come"));
    Browser.Seen target =
        lead().post(path(cycle) + "/measures", "kind", "DOSE", "name", "x", "target", "800");
    assertEquals(422, target.status());
    assertTrue(target.body().contains("Maybe write 80."));
  }

  @Test
  void aMeasureIsSetAsideAndNotReworded() {
    Cycle cycle = cycle();
    APlan.fidelity(cycle);
    String measure = measure(cycle);
    assertEquals(303, lead().post(measure + "/aside", "version", "1").status());
    assertTrue(lead().get(path(cycle)).body().contains("Nothing is watched yet."));
    assertEquals(422, observe(measure, "2026-01-12", "4", "5").status());
    assertEquals(409, lead().post(measure + "/aside", "version", "1").status());
  }
}
