package org.sightline.engine.example;

import java.util.List;

/** {@code tutoring_weekly.csv}: two sessions a week are expected of those who take part. */
final class TutoringRows implements TableRows {
  private static final int SESSIONS = 2;
  private static final double ENGAGED = 0.06;

  private final long seed;
  private final List<Calendar> calendars;
  private final Influences influences;

  TutoringRows(long seed, List<Calendar> calendars, Influences influences) {
    this.seed = seed;
    this.calendars = calendars;
    this.influences = influences;
  }

  @Override
  public String header() {
    return "student_id,school_year,week,week_start,school_name,neighborhood,sessions_expected,"
        + "sessions_attended";
  }

  @Override
  public void append(SchoolYear row, CsvBytes out) {
    if (!row.tutored()) {
      return;
    }
    Student student = row.student();
    Standing standing = row.standing();
    Draws draws = new Draws(seed, Draws.Stream.TUTORING, student.place(), standing.year());
    int firstWeek = Calendar.week(Calendar.DAYS - row.enrolled());
    double own = ENGAGED * row.engagement();
    for (int week = firstWeek; week <= Calendar.WEEKS; week++) {
      double attends = influences.tutoring(student, standing, week) + own;
      int attended = 0;
      for (int session = 0; session < SESSIONS; session++) {
        attended += draws.chance(attends) ? 1 : 0;
      }
      TableRows.student(row, out);
      out.number(standing.schoolYear())
          .number(week)
          .text(calendars.get(standing.year()).monday(week))
          .text(standing.school().name())
          .text(PlaceNames.NEIGHBORHOODS.get(student.neighborhood()))
          .number(SESSIONS)
          .number(attended)
          .endRow();
    }
  }
}
