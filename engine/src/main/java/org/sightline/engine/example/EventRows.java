package org.sightline.engine.example;

import java.util.List;

/**
 * {@code events.csv}: what happened in the district and when, the bus among what did not matter.
 */
final class EventRows {
  static final String FILE_NAME = "events.csv";
  static final String HEADER = "event_date,school_year,week,district_name,place,event";

  private static final int[] WEEKS = {1, 4, 15, 21, 26, 31};
  private static final List<String> EVERY_YEAR =
      List.of(
          "School year begins",
          "New reading materials introduced",
          "Report cards sent home",
          "Flu season at its height",
          "Belonging survey opens",
          "State tests begin");

  private EventRows() {}

  static void append(Region region, List<Calendar> calendars, CsvBytes out) {
    ExampleSettings settings = region.settings();
    for (int year = 0; year < settings.years(); year++) {
      for (District district : region.districts()) {
        year(region, calendars.get(year), year, district, out);
      }
    }
  }

  private static void year(
      Region region, Calendar calendar, int year, District district, CsvBytes out) {
    boolean busYear = region.settings().planted() && year == region.settings().years() - 1;
    boolean busTold = !busYear;
    for (int i = 0; i < WEEKS.length; i++) {
      if (!busTold && WEEKS[i] > Region.BUS_WEEK) {
        String bus = "Bus 14 leaves at 3:10 instead of 3:50";
        row(
            region,
            calendar,
            year,
            district,
            Region.BUS_WEEK,
            region.lateBusNeighborhood(),
            bus,
            out);
        busTold = true;
      }
      row(region, calendar, year, district, WEEKS[i], "All", EVERY_YEAR.get(i), out);
    }
  }

  private static void row(
      Region region,
      Calendar calendar,
      int year,
      District district,
      int week,
      String place,
      String event,
      CsvBytes out) {
    out.text(calendar.monday(week))
        .number(region.settings().schoolYear(year))
        .number(week)
        .text(district.name())
        .text(place)
        .text(event)
        .endRow();
  }
}
