package org.sightline.engine.example;

import java.util.EnumSet;
import java.util.Set;

/** The tables an example district consists of, beside its events and its truths. */
public enum ExampleTable {
  /** One row per student per school year. */
  STUDENTS("students.csv", "one row per student per school year"),
  /** One row per student per school week: 36 times the rows of {@link #STUDENTS}. */
  ATTENDANCE_WEEKLY("attendance_weekly.csv", "one row per student per school week"),
  /** One row per discipline referral. */
  REFERRALS("referrals.csv", "one row per referral"),
  /** One row per tutored student per school week: about 4 times the rows of {@link #STUDENTS}. */
  TUTORING_WEEKLY("tutoring_weekly.csv", "one row per tutored student per school week"),
  /** One row per student who answered the belonging survey, per school year. */
  BELONGING_SURVEY("belonging_survey.csv", "one row per student who answered, per school year");

  /** Above so many student rows the two weekly tables are written only when asked for. */
  public static final long WEEKLY_LIMIT = 300_000;

  private final String fileName;
  private final String grain;

  ExampleTable(String fileName, String grain) {
    this.fileName = fileName;
    this.grain = grain;
  }

  /** The name of the file in the district's folder. */
  public String fileName() {
    return fileName;
  }

  /** What one row stands for, in words. */
  public String grain() {
    return grain;
  }

  /**
   * The tables written when nobody chose: all of them up to {@link #WEEKLY_LIMIT} student rows,
   * beyond that all but the weekly ones, which would be many times larger than the rest together.
   */
  public static Set<ExampleTable> fitting(long studentRows) {
    EnumSet<ExampleTable> tables = EnumSet.allOf(ExampleTable.class);
    if (studentRows > WEEKLY_LIMIT) {
      tables.remove(ATTENDANCE_WEEKLY);
      tables.remove(TUTORING_WEEKLY);
    }
    return tables;
  }
}
