package org.sightline.engine.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.roles.KnownConcepts;

class CatalogueTest {

  private static Column column(String name, Kind kind, String... levels) {
    List<Level> counted = Arrays.stream(levels).map(level -> new Level(level, 10)).toList();
    return new Column(name, Role.OUTCOME, kind, 0, "test", counted, 0, KnownConcepts.of(name));
  }

  private static List<String> found(Column... columns) {
    return Catalogue.recognise(new Dictionary(List.of(columns))).stream()
        .map(
            each ->
                each.what() + " " + each.indicator().direction() + " " + each.indicator().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "reading_proficient, BOOLEAN, PROFICIENCY FAVOURABLE reading_proficient",
    "met_growth, BOOLEAN, GROWTH FAVOURABLE met_growth",
    "growth, NUMBER, GROWTH FAVOURABLE growth",
    "chronically_absent, BOOLEAN, CHRONIC_ABSENCE ADVERSE chronically_absent",
    "attendance_pct, NUMBER, CHRONIC_ABSENCE ADVERSE attendance_pct<=90",
    "suspended, BOOLEAN, SUSPENSION ADVERSE suspended",
    "suspensions, WHOLE, SUSPENSION ADVERSE suspensions>=1",
    "referrals, NUMBER, REFERRAL ADVERSE referrals>=1",
    "advanced_enrolled, BOOLEAN, ADVANCED_ENROLMENT FAVOURABLE advanced_enrolled",
    "course_passed, BOOLEAN, COURSE_PASSING FAVOURABLE course_passed",
    "graduated, BOOLEAN, GRADUATION FAVOURABLE graduated",
    "belonging_score, NUMBER, BELONGING FAVOURABLE belonging_score",
  })
  void aReadyMadeQuestionIsRecognisedByTheColumnThatCanAnswerIt(
      String name, Kind kind, String expected) {
    assertEquals(List.of(expected), found(column(name, kind)));
  }

  @Test
  void theLevelsThatReachTheStandardAreCountedAsProficient() {
    assertEquals(
        List.of("PROFICIENCY FAVOURABLE performance_level=Advanced,Proficient"),
        found(
            column(
                "performance_level",
                Kind.CATEGORY,
                "Basic",
                "Proficient",
                "Advanced",
                "Below Basic")));
  }

  @Test
  void theStagesAroundEnrollingAreNoEnrolment() {
    assertEquals(
        List.of("COURSE_PASSING FAVOURABLE advanced_passed"),
        found(
            column("advanced_eligible", Kind.BOOLEAN),
            column("advanced_encouraged", Kind.BOOLEAN),
            column("advanced_passed", Kind.BOOLEAN)));
  }

  @Test
  void anAttendanceRateThatDoesNotSayPercentIsNotHeldAgainstNinety() {
    assertEquals(List.of(), found(column("attendance_rate", Kind.NUMBER)));
  }

  @Test
  void aColumnThatIsNoOutcomeAnswersNothing() {
    Column attribute =
        new Column(
            "suspended",
            Role.ATTRIBUTE,
            Kind.BOOLEAN,
            0,
            "test",
            List.of(),
            0,
            Optional.of("suspended"));
    assertEquals(List.of(), found(attribute));
  }

  @ParameterizedTest
  @EnumSource(ReadyMade.class)
  void everyDefinitionNamesItsSource(ReadyMade what) {
    assertFalse(what.source().isBlank());
  }

  @Test
  void whatIsRecognisedCanBeAsked() {
    Dictionary dictionary =
        new Dictionary(
            List.of(
                column("performance_level", Kind.CATEGORY, "Basic", "Proficient"),
                column("suspensions", Kind.WHOLE),
                column("graduated", Kind.CATEGORY, "Yes", "No")));
    List<Recognised> found = Catalogue.recognise(dictionary);
    assertEquals(3, found.size());
    found.forEach(each -> IndicatorCheck.check(each.indicator(), dictionary));
  }
}
