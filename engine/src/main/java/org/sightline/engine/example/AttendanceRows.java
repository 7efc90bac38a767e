package org.sightline.engine.example;

import java.util.List;

/**
 * {@code attendance_weekly.csv}: the year's absences spread over its weeks, more of them in the
 * winter, so that the weeks add up to {@code days_absent} in {@code students.csv} exactly.
 */
final class AttendanceRows implements TableRows {
  private static final int WINTER_FROM = 19;
  private static final int WINTER_TO = 24;
  private static final double WINTER = 1.4;

  private final long seed;
  private final List<Calendar> calendars;

  AttendanceRows(long seed, List<Calendar> calendars) {
    this.seed = seed;
    this.calendars = calendars;
  }

  @Override
  public String header() {
    return "student_id,school_year,week,week_start,school_name,days_enrolled,days_attended";
  }

  @Override
  public void append(SchoolYear row, CsvBytes out) {
    Standing standing = row.standing();
    Calendar calendar = calendars.get(standing.year());
    Draws draws = new Draws(seed, Draws.Stream.ABSENCES, row.student().place(), standing.year());
    int absencesLeft = row.absent();
    int firstDay = Calendar.DAYS - row.enrolled();
    double weightLeft = weight(firstDay, Calendar.DAYS);
    for (int week = Calendar.week(firstDay); week <= Calendar.WEEKS; week++) {
      int from = Math.max(firstDay, (week - 1) * Calendar.DAYS_A_WEEK);
      int to = week * Calendar.DAYS_A_WEEK;
      int absent = 0;
      for (int day = from; day < to; day++) {
        double weight = weight(week);
        boolean mustBeAbsent = absencesLeft >= Calendar.DAYS - day;
        if (mustBeAbsent || draws.chance(absencesLeft * weight / weightLeft)) {
          absent += absencesLeft > 0 ? 1 : 0;
          absencesLeft -= absencesLeft > 0 ? 1 : 0;
        }
        weightLeft -= weight;
      }
      TableRows.student(row, out);
      out.number(standing.schoolYear())
          .number(week)
          .text(calendar.monday(week))
          .text(standing.school().name())
          .number(to - from)
          .number(to - from - absent)
          .endRow();
    }
  }

  private static double weight(int fromDay, int toDay) {
    double sum = 0;
    for (int day = fromDay; day < toDay; day++) {
      sum += weight(Calendar.week(day));
    }
    return sum;
  }

  private static double weight(int week) {
    return week >= WINTER_FROM && week <= WINTER_TO ? WINTER : 1;
  }
}
