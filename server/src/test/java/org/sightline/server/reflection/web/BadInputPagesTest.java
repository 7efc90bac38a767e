package org.sightline.server.reflection.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.statistics.Direction;

/** Data that cannot bear an answer: the page says why in words, and shows no number for it. */
class BadInputPagesTest {
  private static final String HEADER = "student_id,school,year,el,passed,came\n";

  @TempDir private Path folder;

  private TwoYears two(String name) {
    return new TwoYears(TestServer.shared(), folder, name);
  }

  private static String page(Cycle cycle) {
    Browser.Seen seen =
        TestServer.shared()
            .as(Role.LEAD, Scope.everywhere())
            .get("/cycles/" + cycle.id() + "/reflect");
    assertEquals(200, seen.status(), seen.body());
    assertFalse(seen.body().matches("(?s).*(NaN|Infinity|∞|>null<).*"), seen.body());
    return seen.body();
  }

  private static void cannotTell(String page, String... words) {
    assertTrue(page.contains("<p class=\"verdict\"><b>Cannot tell</b></p>"), page);
    assertTrue(page.contains("There is no interval: "), page);
    says(page, words);
  }

  private static void says(String page, String... words) {
    for (String each : words) {
      assertTrue(page.contains(each), () -> "no \"" + each + "\" in " + page);
    }
  }

  private static UnaryOperator<String> without(String rows) {
    return text ->
        text.lines()
            .filter(line -> !line.matches(rows))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void allZerosInBothYears() {
    TwoYears two = two("zeros");
    Dataset first =
        two.accept(two.file(HEADER, BadInputPagesTest::zeros, two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(
        first,
        two.file(
            HEADER, BadInputPagesTest::zeros, two.year("2025", 24, 42), two.year("2026", 36, 43)));
    cannotTell(
        page(cycle),
        "In 2025 everybody has the same result, 0.0%",
        "In 2026 everybody has the same result, 0.0%",
        "they are too few, or too much alike");
  }

  private static String zeros(String text) {
    return text.replaceAll("(,2\\d+,\\w+),yes,", "$1,no,");
  }

  @Test
  void allOnesInTheFollowUpAreNoNarrowing() {
    TwoYears two = two("ones");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 70, 70)));
    String page = page(cycle);
    says(page, "In 2026 everybody has the same result, 100.0%");
    assertFalse(page.contains("everyone else narrowed by"), page);
  }

  @Test
  void aGroupThatNobodyBelongsToAnyMore() {
    TwoYears two = two("emptied");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(
        first,
        two.file(
            HEADER, without(".*,2026,yes,.*"), two.year("2025", 24, 42), two.year("2026", 36, 43)));
    cannotTell(page(cycle), "a group has nobody in one of the waves");
  }

  @Test
  void aSchoolInOneYearOnlyIsCounted() {
    TwoYears two = two("closed");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(
        first,
        two.file(
            HEADER,
            without(".*,School C,2026,.*"),
            two.year("2025", 24, 42),
            two.year("2026", 36, 43)));
    says(page(cycle), "Schools with students in one wave only: 1 of 12.");
  }

  @Test
  void theSameYearAgainIsNoFollowUp() {
    TwoYears two = two("again");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 36, 43)));
    says(page(cycle), "the newest data hold nothing later than the baseline (2025)");
  }

  @Test
  void aFollowUpWhoseOutcomeIsOfAnotherKind() {
    TwoYears two = two("levels");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(
        first,
        two.file(
            HEADER,
            text -> text.replaceAll("(,2\\d+,\\w+),yes,", "$1,Proficient,"),
            two.year("2026", 36, 43)));
    says(page(cycle), "These data cannot be compared");
  }

  @Test
  void countsBelowNothingAreSetAsideAndSaid() {
    TwoYears two = two("counts");
    Indicator passed =
        new Indicator(
            "passed",
            "Passed",
            new Criterion.Pair("passed", "tested"),
            Direction.FAVOURABLE,
            Counted.PERSONS,
            Optional.of(new java.math.BigDecimal("0.6")));
    String header = "school,year,el,passed,tested\n";
    Dataset first = two.accept(two.file(header, text -> text, counts("2025", 0)), List.of(passed));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(header, text -> text, counts("2025", 0), counts("2026", 60)));
    says(
        page(cycle),
        "Numbers that cannot be, such as counts below 0, were set aside when the file was read: 1");
  }

  /** Of a hundred on each side of each school; in the later year one count cannot be. */
  private static String counts(String year, int more) {
    StringBuilder rows = new StringBuilder();
    for (int s = 0; s < 12; s++) {
      String passed = more > 0 && s == 0 ? "-5" : Integer.toString(30 + s % 3 + more / 5);
      rows.append("School ").append((char) ('A' + s)).append(',').append(year);
      rows.append(",yes,").append(passed).append(",100\n");
      rows.append("School ").append((char) ('A' + s)).append(',').append(year);
      rows.append(",no,").append(70 - s % 2).append(",100\n");
    }
    return rows.toString();
  }

  @Test
  void tenThousandSchoolsOfOneStudentAreRefused() {
    TwoYears two = two("homes");
    Dataset first = two.accept(two.file(HEADER, text -> text, homes("2025")));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(HEADER, text -> text, homes("2025"), homes("2026")));
    says(page(cycle), "The column of schools holds about one student each");
  }

  private static String homes(String year) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      rows.append("h").append(i).append(",Home ").append(i).append(',').append(year);
      rows.append(i % 3 == 0 ? ",yes," : ",no,").append(i % 5 < 2 ? "yes,yes\n" : "no,yes\n");
    }
    return rows.toString();
  }
}
