package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares near those of public schools in the United States, and attributes that go together. */
class BelievableTest {
  @TempDir private static Path folder;
  private static ReadTable students = new ReadTable(List.of(), List.of());

  @BeforeAll
  static void write() throws Exception {
    ExampleDistrict.write(
        ExampleSettings.of(30_000, 1, 3).with(EnumSet.of(ExampleTable.STUDENTS)),
        folder,
        ExampleProgress.SILENT);
    students = ReadTable.students(folder);
  }

  private static double share(String column, String value) {
    return (double) students.where(column, value).size() / students.size();
  }

  @Test
  void attributesHaveTheirNationalShares() {
    assertEquals(0.44, share("race_ethnicity", "White"), 0.03);
    assertEquals(0.29, share("race_ethnicity", "Hispanic/Latino"), 0.03);
    assertEquals(0.15, share("race_ethnicity", "Black or African American"), 0.03);
    assertEquals(0.05, share("race_ethnicity", "Asian"), 0.02);
    assertEquals(0.50, share("economic_disadvantage", "Yes"), 0.05);
    assertEquals(0.106, share("english_learner_status", "English learner"), 0.02);
    assertEquals(0.15, share("iep", "Yes"), 0.02);
    assertEquals(0.49, share("gender", "Female"), 0.02);
  }

  @Test
  void outcomesHaveUsualRates() {
    assertEquals(0.47, students.yes("reading_proficient").rate(), 0.04);
    assertEquals(0.24, students.yes("chronically_absent").rate(), 0.04);
    assertEquals(0.05, students.yes("suspended").rate(), 0.015);
    assertEquals(0.16, students.yes("referred").rate(), 0.04);
    assertEquals(0.40, students.yes("advanced_eligible").rate(), 0.05);
    assertEquals(3.7, students.mean("belonging_score"), 0.2);
  }

  @Test
  void schoolsDifferInWhoAttendsAndHowOften() {
    DoubleSummaryStatistics poverty = new DoubleSummaryStatistics();
    DoubleSummaryStatistics absence = new DoubleSummaryStatistics();
    for (ReadTable school : students.by("school_name").values()) {
      poverty.accept(school.yes("economic_disadvantage").rate());
      absence.accept(school.yes("chronically_absent").rate());
    }
    assertTrue(poverty.getMax() - poverty.getMin() > 0.4, poverty.toString());
    assertTrue(absence.getMax() - absence.getMin() > 0.2, absence.toString());
  }

  @Test
  void thoseOftenAbsentScoreLower() {
    Map<String, ReadTable> byAbsence = students.by("chronically_absent");
    double absent = byAbsence.get("Yes").mean("math_scale_score");
    double present = byAbsence.get("No").mean("math_scale_score");
    assertTrue(present - absent > 30, present + " and " + absent);
  }

  @Test
  void languageGoesWithRaceAndDisabilityOverlapsBoth() {
    ReadTable learners = students.where("english_learner_status", "English learner");
    double hispanic =
        (double) learners.where("race_ethnicity", "Hispanic/Latino").size() / learners.size();
    assertTrue(hispanic > 0.6, "share " + hispanic);
    assertTrue(learners.where("iep", "Yes").size() > 100);
  }
}
