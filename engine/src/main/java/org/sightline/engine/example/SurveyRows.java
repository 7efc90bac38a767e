package org.sightline.engine.example;

/** {@code belonging_survey.csv}: five answers from 1 (not at all) to 5 (completely). */
final class SurveyRows implements TableRows {
  @Override
  public String header() {
    return "student_id,school_year,school_name,i_belong_here,an_adult_knows_me,i_feel_safe,"
        + "i_am_respected,my_voice_counts";
  }

  @Override
  public void append(SchoolYear row, CsvBytes out) {
    if (row.answers().isEmpty()) {
      return;
    }
    TableRows.student(row, out);
    out.number(row.standing().schoolYear()).text(row.standing().school().name());
    for (int answer : row.answers()) {
      out.number(answer);
    }
    out.endRow();
  }
}
