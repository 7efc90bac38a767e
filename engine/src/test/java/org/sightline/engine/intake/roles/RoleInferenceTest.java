package org.sightline.engine.intake.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.profile.Profiler;
import org.sightline.engine.intake.source.Fingerprint;
import org.sightline.engine.intake.source.Reading;
import org.sightline.engine.intake.source.TableFile;
import org.sightline.engine.intake.source.TableFiles;

class RoleInferenceTest {

  @TempDir Path folder;

  private List<ColumnProfile> profile(String text) {
    try {
      Path file = folder.resolve("data.csv");
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      TableFile table =
          new TableFiles(
                  path -> {
                    throw new AssertionError("no Parquet in this test");
                  })
              .open(file, Fingerprint.of(file), Reading.BY_LOOKING);
      return Profiler.profile(table, table.header(), done -> {});
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean aggregated(List<ColumnProfile> columns) {
    return new Aggregation(columns, Map.of()).look();
  }

  private Guess guess(String header, String... values) {
    String rows = String.join("\n", values);
    return RoleInference.infer(profile(header + ",other\n" + rows + "\n"), Optional.empty()).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "FRL,economically_disadvantaged",
    "LEP,english_learner",
    "ELL,english_learner",
    "EnglishLearnerStatus,english_learner",
    "LimitedEnglishProficiencyDescriptor,english_learner",
    "IEP,disability",
    "SPED,disability",
    "SWD,disability",
    "IDEAIndicator,disability",
    "race_ethnicity,race_ethnicity",
    "RaceEthnicity,race_ethnicity",
    "Race/Ethnicity,race_ethnicity",
    "hispanicOrLatinoEthnicity,hispanic",
    "HispanicLatinoEthnicity,hispanic",
    "blackOrAfricanAmerican,race_black",
    "sx,gender",
    "SexDescriptor,gender",
    "minrty,minority",
    "imd_band,deprivation",
    "Section504,section_504",
    "HomelessnessStatus,homeless",
    "EconomicDisadvantageStatus,economically_disadvantaged",
    "GradeLevelDescriptor,grade_level"
  })
  void attributesAreKnownByTheirNames(String name, String concept) {
    Guess guess = guess(name, "A,1", "B,2", "A,3");
    assertEquals(Role.ATTRIBUTE, guess.role());
    assertEquals("name." + concept, guess.because());
  }

  @ParameterizedTest
  @CsvSource({
    "StudentUniqueId,ID",
    "sourcedId,ID",
    "SSID,ID",
    "school_id,PLACE",
    "LEAID,PLACE",
    "SchoolName,PLACE",
    "code_module,PLACE",
    "SchoolYear,TIME",
    "code_presentation,TIME",
    "semester,TIME",
    "final_result,OUTCOME",
    "chronic_absence,OUTCOME",
    "GPA,OUTCOME",
    "MathScaleScore,OUTCOME",
    "first_name,IGNORED"
  })
  void rolesAreKnownByTheirNames(String name, Role role) {
    assertEquals(role, guess(name, "11,1", "22,2", "33,3").role());
  }

  @ParameterizedTest
  @CsvSource({
    "pct_met,percent",
    "Met Pct,percent",
    "quiz 3 score,score",
    "score_3,score",
    "Número de estudiantes,",
    "%_proficient,percent",
    "n_of_them,total_count"
  })
  void aWildPartOfANameStandsForSomething(String name, String concept) {
    assertEquals(Optional.ofNullable(concept), KnownConcepts.of(name));
    assertEquals(Optional.ofNullable(concept), KnownConcepts.of(name), "asked again");
  }

  @Test
  void aGradeIsALevelOrAMarkAsItsValuesTell() {
    assertEquals("name.grade_level", guess("grade", "K,1", "1,2", "12,3").because());
    assertEquals("name.letter_grade", guess("grade", "A,1", "B+,2", "F,3").because());
  }

  @Test
  void uniqueValuesAreAnId() {
    String[] rows =
        IntStream.range(0, 30).mapToObj(i -> "x" + i * 7 + "," + i % 3).toArray(String[]::new);
    Guess guess = guess("thing", rows);
    assertEquals(Role.ID, guess.role());
    assertEquals("values.unique", guess.because());
  }

  @Test
  void fewTextsAreAnAttributeAndManyAreNothing() {
    assertEquals("values.few", guess("thing", "a,1", "b,2", "a,3", "b,4").because());
    String[] rows =
        IntStream.range(0, 60).mapToObj(i -> "t" + i % 30 + "," + i).toArray(String[]::new);
    assertEquals("values.too_many", guess("thing", rows).because());
  }

  @Test
  void numbersDerivedFromAnotherColumnAreNoOutcome() {
    List<Guess> guesses =
        RoleInference.infer(
            profile("ses,meanses,cses,mAch\n-1.5,0.1,-1.6,5.8\n0.2,0.1,0.1,9.8\n1,0.3,0.7,7.1\n"),
            Optional.empty());
    assertEquals("values.derived_from_other", guesses.get(1).because());
    assertEquals("values.derived_from_other", guesses.get(2).because());
    assertEquals(Role.OUTCOME, guesses.get(3).role());
  }

  @Test
  void withoutAnyOutcomeTheOnlyNumbersAreTaken() {
    List<Guess> guesses =
        RoleInference.infer(profile("gender,thing\nF,10\nM,20\nF,30\nM,35\n"), Optional.empty());
    assertEquals(Role.OUTCOME, guesses.get(1).role());
    assertEquals("values.only_numbers", guesses.get(1).because());
  }

  @Test
  void aCountOfPeopleMakesATableAggregatedUnlessItNamesPeople() {
    assertTrue(aggregated(profile("school,n\nOak,20\nElm,30\n")));
    assertFalse(aggregated(profile("student_id,n\n1,20\n2,30\n")));
    assertFalse(aggregated(profile("school,tested\nOak,1\nElm,0\nAsh,1\n")));
  }
}
