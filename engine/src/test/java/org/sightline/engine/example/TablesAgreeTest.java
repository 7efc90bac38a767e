package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesAgreeTest {
  @TempDir private static Path folder;
  private static ReadTable students = new ReadTable(List.of(), List.of());

  @BeforeAll
  static void write() throws Exception {
    ExampleDistrict.write(
        ExampleSettings.of(1_500, 4, 9).replacingWhatIsThere(), folder, ExampleProgress.SILENT);
    students = ReadTable.students(folder);
  }

  private static String key(ReadTable table, List<String> row) {
    return table.cell(row, "student_id") + " " + table.cell(row, "school_year");
  }

  private static Map<String, List<List<String>>> byStudentYear(ReadTable table) {
    return table.rows().stream().collect(Collectors.groupingBy(row -> key(table, row)));
  }

  @Test
  void theWeeksOfAYearAddUpToItsDays() throws Exception {
    ReadTable weeks = ReadTable.of(folder, "attendance_weekly.csv");
    Map<String, List<List<String>>> byYear = byStudentYear(weeks);
    assertEquals(students.size(), byYear.size());
    for (List<String> row : students.rows()) {
      ReadTable own = new ReadTable(weeks.header(), byYear.get(key(students, row)));
      assertEquals(students.cell(row, "days_enrolled"), whole(own.sum("days_enrolled")));
      assertEquals(students.cell(row, "days_attended"), whole(own.sum("days_attended")));
    }
  }

  private static String whole(double sum) {
    return Long.toString(Math.round(sum));
  }

  @Test
  void referralsAndTheirFlagsAgree() throws Exception {
    ReadTable referrals = ReadTable.of(folder, "referrals.csv");
    Set<String> referred = byStudentYear(referrals).keySet();
    Set<String> suspended = byStudentYear(referrals.where("suspended", "Yes")).keySet();
    assertEquals(referred, byStudentYear(students.where("referred", "Yes")).keySet());
    assertEquals(suspended, byStudentYear(students.where("suspended", "Yes")).keySet());
    assertEquals(referrals.size(), referrals.by("referral_id").size());
  }

  @Test
  void theBelongingScoreIsTheMeanOfFiveAnswers() throws Exception {
    ReadTable survey = ReadTable.of(folder, "belonging_survey.csv");
    Map<String, List<List<String>>> answers = byStudentYear(survey);
    ReadTable answered = students.except("belonging_score", "");
    assertEquals(answered.size(), answers.size());
    for (List<String> row : answered.rows()) {
      List<String> own = answers.getOrDefault(key(students, row), List.of()).get(0);
      double mean = own.subList(3, 8).stream().mapToInt(Integer::parseInt).average().orElseThrow();
      assertEquals(Double.parseDouble(students.cell(row, "belonging_score")), mean, 1e-12);
    }
  }

  @Test
  void studentsGoUpAGradeEachYearAndEnrolmentStaysLevel() {
    List<String> order =
        List.of("KG", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    students.by("school_year").values().forEach(year -> assertEquals(1_500, year.size()));
    for (ReadTable own : students.by("student_id").values()) {
      int first = order.indexOf(own.cell(own.rows().get(0), "grade_level"));
      for (int year = 0; year < own.size(); year++) {
        assertEquals(order.get(first + year), own.cell(own.rows().get(year), "grade_level"));
      }
      for (String lasting : List.of("race_ethnicity", "gender", "birth_quarter", "neighborhood")) {
        assertEquals(1, own.by(lasting).size(), lasting);
      }
    }
  }

  @Test
  void eachStageOfThePathwayContainsTheNext() {
    ReadTable passed = students.where("advanced_passed", "Yes");
    ReadTable enrolled = students.where("advanced_enrolled", "Yes");
    ReadTable encouraged = students.where("advanced_encouraged", "Yes");
    assertEquals(passed.size(), passed.yes("advanced_enrolled").x());
    assertEquals(enrolled.size(), enrolled.yes("advanced_encouraged").x());
    assertEquals(encouraged.size(), encouraged.yes("advanced_eligible").x());
    assertTrue(passed.size() > 0);
  }

  @Test
  void onlyTheGradesThatAreTestedHaveScores() {
    ReadTable untested =
        students.where("grade_level", grade -> Set.of("KG", "1", "2", "11", "12").contains(grade));
    assertEquals(untested.size(), untested.where("reading_scale_score", "").size());
    assertEquals(untested.size(), untested.where("math_proficient", "").size());
    assertNotEquals(0, untested.size());
  }
}
