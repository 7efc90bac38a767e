package org.sightline.server.scorecard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTest {
  private static List<Double> at(List<String> times, String day) {
    return Dated.on(times, List.of(new Dated(LocalDate.parse(day), "A flood"))).stream()
        .map(event -> event.at())
        .toList();
  }

  @Test
  void aSchoolYearBeginsInAugustAndIsTestedInApril() {
    List<String> years = List.of("2023-24", "2024-25", "2025-26");
    assertEquals(List.of(1.0), at(years, "2025-04-10"));
    assertEquals(List.of(1.5), at(years, "2025-10-10"));
  }

  @Test
  void aCalendarYearStandsInItsMiddle() {
    assertEquals(List.of(1.0), at(List.of("2024", "2025"), "2025-07-01"));
  }

  @Test
  void whatLiesBeyondTheYearsOrBesideWeeksIsNotDrawn() {
    assertEquals(List.of(), at(List.of("2024", "2025"), "2026-07-01"));
    assertEquals(List.of(), at(List.of("1", "2"), "2026-07-01"));
  }
}
