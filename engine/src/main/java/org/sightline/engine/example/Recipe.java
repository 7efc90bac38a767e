package org.sightline.engine.example;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Everything that turns a place and a year into rows. Without state: many threads share one. */
final class Recipe {
  private final Region region;
  private final List<Calendar> calendars;
  private final Students students;
  private final SchoolYears schoolYears;
  private final Map<ExampleTable, TableRows> tables = new EnumMap<>(ExampleTable.class);

  Recipe(ExampleSettings settings) {
    region = Region.of(settings);
    calendars =
        IntStream.range(0, settings.years())
            .mapToObj(year -> new Calendar(settings.schoolYear(year)))
            .toList();
    Influences influences =
        settings.planted() ? new Planted(region.lateBus()) : new NothingPlanted();
    students = new Students(region);
    schoolYears = new SchoolYears(settings, influences);
    long seed = settings.seed();
    tables.put(ExampleTable.STUDENTS, new StudentRows());
    tables.put(ExampleTable.ATTENDANCE_WEEKLY, new AttendanceRows(seed, calendars));
    tables.put(ExampleTable.REFERRALS, new ReferralRows(calendars));
    tables.put(ExampleTable.TUTORING_WEEKLY, new TutoringRows(seed, calendars, influences));
    tables.put(ExampleTable.BELONGING_SURVEY, new SurveyRows());
  }

  ExampleSettings settings() {
    return region.settings();
  }

  Region region() {
    return region;
  }

  List<Calendar> calendars() {
    return calendars;
  }

  Students students() {
    return students;
  }

  SchoolYears schoolYears() {
    return schoolYears;
  }

  TableRows rows(ExampleTable table) {
    TableRows rows = tables.get(table);
    if (rows == null) {
      throw new IllegalStateException("no rows for " + table);
    }
    return rows;
  }
}
