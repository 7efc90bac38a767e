package org.sightline.server.scorecard.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.report.picture.Event;

/**
 * Something that happened on a day.
 *
 * @param words what, in the team's words
 */
record Dated(LocalDate on, String words) {
  private static final Pattern YEAR =
      Pattern.compile("^((?:19|20)[0-9]{2})(?:[-/–](?:[0-9]{2}){1,2})?$");
  private static final int SCHOOL_YEAR_BEGINS = 8;
  private static final double MONTHS = 12;

  /** Where tests of a school year usually lie, from its beginning: April. */
  private static final int TESTED = 8;

  /**
   * Where it lies on an axis of years; empty when the times are no years or it lies beyond them. A
   * time such as 2025-26 is a school year and stands in April; one such as 2026 is a calendar year
   * and stands in its middle.
   */
  static List<Event> on(List<String> times, List<Dated> all) {
    List<Event> events = new ArrayList<>();
    for (Dated each : all) {
      each.place(times).ifPresent(at -> events.add(new Event(at, each.words)));
    }
    return events;
  }

  private Optional<Double> place(List<String> times) {
    for (int i = 0; i < times.size(); i++) {
      Matcher year = YEAR.matcher(times.get(i));
      if (!year.matches()) {
        return Optional.empty();
      }
      boolean school = times.get(i).length() > 4;
      int begins = Integer.parseInt(year.group(1));
      double months =
          (on.getYear() - begins) * MONTHS + on.getMonthValue() - (school ? SCHOOL_YEAR_BEGINS : 1);
      if (months >= 0 && months < MONTHS) {
        double at = i + (months - (school ? TESTED : MONTHS / 2)) / MONTHS;
        return Optional.of(Math.max(0, Math.min(times.size() - 1, at)));
      }
    }
    return Optional.empty();
  }
}
