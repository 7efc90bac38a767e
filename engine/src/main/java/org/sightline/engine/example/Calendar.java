package org.sightline.engine.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A school year of 36 weeks of five days, with the usual breaks between them. */
final class Calendar {
  static final int WEEKS = 36;
  static final int DAYS_A_WEEK = 5;
  static final int DAYS = WEEKS * DAYS_A_WEEK;

  private static final int AUTUMN_BREAK_AFTER = 13;
  private static final int WINTER_BREAK_AFTER = 16;
  private static final int SPRING_BREAK_AFTER = 28;

  private final List<String> days;

  /**
   * A school year.
   *
   * @param schoolYear the calendar year in which it ends
   */
  Calendar(int schoolYear) {
    LocalDate first =
        LocalDate.of(schoolYear - 1, 8, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    days =
        IntStream.range(0, DAYS)
            .mapToObj(
                day -> first.plusWeeks(weeksAway(day / DAYS_A_WEEK)).plusDays(day % DAYS_A_WEEK))
            .map(LocalDate::toString)
            .toList();
  }

  /** The ISO date of a school day, 0 to 179. */
  String date(int day) {
    return days.get(day);
  }

  /** The ISO date of the Monday of a school week, 1 to 36. */
  String monday(int week) {
    return days.get((week - 1) * DAYS_A_WEEK);
  }

  /** The school week, from 1, of a school day. */
  static int week(int day) {
    return day / DAYS_A_WEEK + 1;
  }

  private static int weeksAway(int week) {
    return week
        + (week >= AUTUMN_BREAK_AFTER ? 1 : 0)
        + (week >= WINTER_BREAK_AFTER ? 2 : 0)
        + (week >= SPRING_BREAK_AFTER ? 1 : 0);
  }
}
