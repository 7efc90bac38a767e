package org.sightline.engine.example;

import java.util.List;
import java.util.stream.Collectors;

/** {@code students.csv}: its columns and its rows. */
final class StudentRows implements TableRows {
  /**
   * A column as the truth file describes it.
   *
   * @param role id, attribute, outcome, place, time or other
   * @param favourable for an outcome: which way is better, else empty
   */
  record Column(String name, String role, String favourable, String meaning) {}

  static final List<Column> COLUMNS =
      List.of(
          column("student_id", "id", "the same through the years"),
          column("school_year", "time", "the calendar year in which it ends"),
          column("district_name", "place", "district"),
          column("school_name", "place", "school within the district"),
          column("grade_level", "attribute", "KG or 1 to 12"),
          column("homeroom", "place", "grade and letter within the school"),
          column("race_ethnicity", "attribute", "seven federal categories"),
          column("economic_disadvantage", "attribute", "Yes or No; blank: form not returned"),
          column("english_learner_status", "attribute", "now or formerly or never"),
          column("iep", "attribute", "has an individualized education program"),
          column("gender", "attribute", "as the school records it"),
          column("neighborhood", "attribute", "where the home is"),
          column("birth_quarter", "attribute", "quarter of the year of birth"),
          outcome("reading_scale_score", "higher", "200 to 800; grades 3 to 10; the bar is 500"),
          outcome("reading_performance_level", "higher", "Proficient and Advanced reach the bar"),
          outcome("reading_proficient", "Yes", "reached the bar in reading"),
          outcome("math_scale_score", "higher", "200 to 800; grades 3 to 10; the bar is 500"),
          outcome("math_performance_level", "higher", "Proficient and Advanced reach the bar"),
          outcome("math_proficient", "Yes", "reached the bar in mathematics"),
          column("days_enrolled", "other", "60 to 180"),
          outcome("days_attended", "higher", "days enrolled less days absent"),
          outcome("days_absent", "lower", "0 to days enrolled"),
          outcome("chronically_absent", "No", "absent a tenth of the days enrolled or more"),
          outcome("referred", "No", "one discipline referral or more"),
          outcome("suspended", "No", "one suspension or more"),
          outcome("advanced_eligible", "Yes", "grades 6 to 12: marks allow an advanced course"),
          outcome("advanced_encouraged", "Yes", "eligible and encouraged by an adult"),
          outcome("advanced_enrolled", "Yes", "encouraged and enrolled"),
          outcome("advanced_passed", "Yes", "enrolled and passed"),
          outcome("belonging_score", "higher", "mean of five answers from 1 to 5"));

  @Override
  public String header() {
    return COLUMNS.stream().map(Column::name).collect(Collectors.joining(","));
  }

  @Override
  public void append(SchoolYear row, CsvBytes out) {
    TableRows.student(row, out);
    Student student = row.student();
    Standing standing = row.standing();
    out.number(standing.schoolYear())
        .text(student.district().name())
        .text(standing.school().name());
    grade(standing, row, out);
    out.text(student.race().label);
    if (student.formReturned()) {
      out.yes(student.disadvantaged());
    } else {
      out.empty();
    }
    out.text(student.language(standing.grade()).label)
        .yes(student.disability())
        .text(student.gender().label)
        .text(PlaceNames.NEIGHBORHOODS.get(student.neighborhood()))
        .code('Q', student.birthQuarter(), 1);
    score(row.reading(), out);
    score(row.maths(), out);
    out.number(row.enrolled())
        .number(row.enrolled() - row.absent())
        .number(row.absent())
        .yes(row.chronicallyAbsent())
        .yes(!row.referrals().isEmpty())
        .yes(row.suspended());
    pathway(row.pathway(), out);
    if (row.answers().isEmpty()) {
      out.empty();
    } else {
      out.tenths(row.belongingTenths());
    }
    out.endRow();
  }

  private static void grade(Standing standing, SchoolYear row, CsvBytes out) {
    String grade = standing.grade() == 0 ? "KG" : Integer.toString(standing.grade());
    out.text(grade).text(grade + standing.homeroom(row.student().number()));
  }

  private static void score(int score, CsvBytes out) {
    if (score == Scores.NONE) {
      out.empty().empty().empty();
    } else {
      out.number(score).text(Scores.level(score)).yes(score >= Scores.BAR);
    }
  }

  private static void pathway(Pathway pathway, CsvBytes out) {
    for (Pathway stage :
        List.of(Pathway.ELIGIBLE, Pathway.ENCOURAGED, Pathway.ENROLLED, Pathway.PASSED)) {
      if (pathway == Pathway.NOT_OFFERED) {
        out.empty();
      } else {
        out.yes(pathway.reached(stage));
      }
    }
  }

  private static Column column(String name, String role, String meaning) {
    return new Column(name, role, "", meaning);
  }

  private static Column outcome(String name, String favourable, String meaning) {
    return new Column(name, "outcome", favourable, meaning);
  }
}
