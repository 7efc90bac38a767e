package org.sightline.server.scorecard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.reflection.web.TwoYears;

/** A goal watched week by week, and an early sign held against what came after it. */
class WatchedWeeksTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final int WEEKS = 20;
  private static final int MOVED = 12;

  @TempDir private Path folder;

  private static Browser lead() {
    return SERVER.as(Role.LEAD, Scope.everywhere());
  }

  private static String card(Cycle cycle) {
    Browser.Seen seen = lead().get("/cycles/" + cycle.id() + "/scorecard");
    assertEquals(200, seen.status(), seen.body());
    return seen.body();
  }

  /** Two schools, forty on each side, every week; the group's share rises from one week on. */
  private static String weeks(int rise) {
    StringBuilder rows = new StringBuilder();
    for (int week = 1; week <= WEEKS; week++) {
      for (int s = 0; s < 2; s++) {
        for (int i = 0; i < 40; i++) {
          int wobble = (week * 7 + s * 3) % 5 - 2;
          int own = 8 + wobble + (week >= MOVED ? rise : 0);
          row(rows, s, "2026," + week, "yes", i, i < own);
          row(rows, s, "2026," + week, "no", i, i < 30 - wobble);
        }
      }
    }
    return rows.toString();
  }

  private static void row(
      StringBuilder rows, int school, String when, String el, int i, boolean passed) {
    rows.append('w').append(school).append(el).append(i).append(",School ").append(school);
    rows.append(',').append(when).append(',').append(el);
    rows.append(passed ? ",yes,yes\n" : ",no,yes\n");
  }

  private Cycle weekly(String name, int rise) {
    TwoYears two = new TwoYears(SERVER, folder, name);
    Dataset data =
        two.accept(
            two.file(
                "student_id,school,year,week,el,passed,came\n",
                UnaryOperator.identity(),
                weeks(rise)));
    return two.signed(data);
  }

  @Test
  void aGroupThatLeavesItsUsualRangeIsMarkedWithTheWeekItBegan() {
    String page = card(weekly("weeks that moved", 10));
    assertTrue(page.contains("Limits are frozen on the first eight times"), page);
    assertTrue(page.contains("3 charts were looked at together"), "gap, group and others");
    assertEquals(2, times(page, "Left its usual range, from \\W*12\\W* on"), page);
    assertTrue(page.contains("Stayed as usual"), "everyone else did");
  }

  @Test
  void wobblesAreLeftAlone() {
    String page = card(weekly("quiet weeks", 0));
    assertTrue(page.contains("3 charts were looked at together"), page);
    assertFalse(page.contains("Left its usual range"), page);
  }

  /** Pictures whose reading it is; each says it once as text. */
  private static long times(String page, String reading) {
    return java.util.regex.Pattern.compile("<p class=\"reading\">" + reading)
        .matcher(page)
        .results()
        .count();
  }

  /** Twelve schools in three years; where more came in the second, more pass in the third. */
  private static String years(int follows) {
    StringBuilder rows = new StringBuilder();
    for (int s = 0; s < 12; s++) {
      int move = s - 6;
      for (int year = 2024; year <= 2026; year++) {
        int came = 30 + (year > 2024 ? move : 0);
        int passed = 20 + (year > 2025 ? follows * move + s % 2 : 0);
        for (int i = 0; i < 60; i++) {
          learner(rows, s, year, "yes", i, i < passed, i < came);
          learner(rows, s, year, "no", i, i < 42, i < 45);
        }
      }
    }
    return rows.toString();
  }

  private static void learner(
      StringBuilder rows, int s, int year, String el, int i, boolean passed, boolean came) {
    rows.append('y').append(s).append(el).append(i).append(",School ").append((char) ('A' + s));
    rows.append(',').append(year).append(',').append(el).append(passed ? ",yes" : ",no");
    rows.append(came ? ",yes\n" : ",no\n");
  }

  private String link(String name, int follows) {
    TwoYears two = new TwoYears(SERVER, folder, name);
    Dataset data =
        two.accept(
            two.file(
                "student_id,school,year,el,passed,came\n",
                UnaryOperator.identity(),
                years(follows)));
    Cycle cycle = two.signed(data);
    Browser.Seen put =
        lead()
            .post(
                "/cycles/" + cycle.id() + "/scorecard/lines",
                "question",
                "came",
                "kind",
                "LEADING",
                "lag",
                "a year");
    assertEquals(303, put.status(), put.body());
    return card(cycle);
  }

  @Test
  void anEarlySignThatForetellsTheGoalIsTestedAndNoLongerAssumed() {
    String foretells = link("foretells", 2);
    assertTrue(foretells.contains("tested: schools that led also followed"), foretells);
    assertFalse(foretells.contains("assumed: never tested"), foretells);
  }

  @Test
  void anEarlySignThatGoesTheOtherWayIsSaidToBeContradicted() {
    String against = link("goes against", -2);
    assertTrue(against.contains("tested: it goes the other way"), against);
  }
}
