package org.sightline.engine.example;

import java.util.List;

/** {@code referrals.csv}. */
final class ReferralRows implements TableRows {
  private final List<Calendar> calendars;

  ReferralRows(List<Calendar> calendars) {
    this.calendars = calendars;
  }

  @Override
  public String header() {
    return "referral_id,student_id,school_year,incident_date,week,school_name,infraction_type,"
        + "infraction_class,location,referrer_id,suspended";
  }

  @Override
  public void append(SchoolYear row, CsvBytes out) {
    Standing standing = row.standing();
    int order = 0;
    for (Referral referral : row.referrals()) {
      order++;
      long yearOfStudent = row.student().number() * 100 + standing.schoolYear() % 100;
      out.code('R', yearOfStudent * 100 + order, 13);
      TableRows.student(row, out);
      out.number(standing.schoolYear())
          .text(calendars.get(standing.year()).date(referral.day()))
          .number(Calendar.week(referral.day()))
          .text(standing.school().name())
          .text(referral.infraction().label)
          .text(referral.infraction().subjective ? "Subjective" : "Objective")
          .text(referral.location())
          .code('T', standing.school().code() * 100L + referral.referrer(), 6)
          .yes(referral.suspended())
          .endRow();
    }
  }
}
