package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.layout.Shape;

class AggregatedIntakeTest {

  @TempDir Path folder;
  private Bringing b;

  @BeforeEach
  void workspace() {
    b = new Bringing(folder);
  }

  @Test
  void aRowPerCombinationWithACountIsCounted() {
    DatasetVersion version =
        b.bring("school,gender,race,n,n_passed\nOak,F,White,20,12\nOak,M,Black,22,10\n");
    assertEquals(new Layout.Counted("n"), version.layout());
    assertEquals(Role.COUNT, Bringing.column(version, "n_passed").role());
  }

  @Test
  void aRowForEveryoneAmongTheirPartsIsSetAside() {
    DatasetVersion version = b.bring("school,race,n\nOak,White,20\nOak,Black,22\nOak,Total,42\n");
    assertEquals(new RowLedger(3, 2, 1), version.ledger());
    assertEquals(List.of(4L), Bringing.issue(version, IssueKind.TOTAL_ROW).orElseThrow().rows());
  }

  @Test
  void groupsOfSeveralFamiliesArePublishedMarginsWithRecognisedFamilies() {
    DatasetVersion version =
        b.bring(
            """
            District,Student Group,Number Tested,Number Proficient
            Adams,All Students,200,111
            Adams,Female,100,60
            Adams,English learners,30,6
            Adams,Chess club,12,9
            """);
    assertEquals(
        new Layout.Margins(
            "Student Group family", "Student Group", "All Students", "Number Tested"),
        version.layout());
    assertEquals(
        List.of("everyone", "sex", "English learner status", "other groups"),
        b.values(version, "Student Group family"));
  }

  @Test
  void aFamilyColumnInTheFileIsUsed() {
    DatasetVersion version =
        b.bring(
            """
            Subgroup Type,Subgroup,N,Number Met
            Total,All Students,200,111
            Sex,Female,100,60
            Language,English learners,30,6
            """);
    assertEquals(
        new Layout.Margins("Subgroup Type", "Subgroup", "All Students", "N"), version.layout());
  }

  @Test
  void aPercentAndItsDenominatorGiveTheNumerator() {
    DatasetVersion version =
        b.bring("group,n,pct_passed\nAll Students,200,55.5\nFemale,100,60\nSWD,25,<5\nELL,7,n/a\n");
    assertEquals(Arrays.asList(111L, 60L, null, null), b.values(version, "pct_passed (count)"));
    assertEquals(Role.IGNORED, Bringing.column(version, "pct_passed").role());
    assertEquals(2, Bringing.issue(version, IssueKind.DERIVED_NUMERATOR).orElseThrow().count());
  }

  @Test
  void aNumeratorAboveItsDenominatorIsMissing() {
    DatasetVersion version = b.bring("school,n,n_passed\nOak,20,12\nElm,10,12\n");
    assertEquals(Arrays.asList(12L, null), b.values(version, "n_passed"));
    assertEquals(
        List.of(3L),
        Bringing.issue(version, IssueKind.NUMERATOR_ABOVE_DENOMINATOR).orElseThrow().rows());
  }

  @Test
  void aRowWithANegativeCountIsSetAside() {
    DatasetVersion version =
        b.bring("school,gender,n,n_passed\nOak,F,100,60\nOak,M,100,-40\nElm,F,-50,30\n");
    assertEquals(new RowLedger(3, 1, 2), version.ledger());
    assertEquals(List.of(60L), b.values(version, "n_passed"));
    Issue passed = Bringing.issue(version, IssueKind.NEGATIVE_COUNT, "n_passed").orElseThrow();
    assertEquals(List.of(3L), passed.rows());
    assertEquals(Treatment.ROW_SET_ASIDE, passed.treatment());
    assertEquals(
        List.of(4L), Bringing.issue(version, IssueKind.NEGATIVE_COUNT, "n").orElseThrow().rows());
  }

  @Test
  void amongSeveralCountsANegativeOneIsMissingAndTheOthersStay() {
    DatasetVersion version =
        b.bring("school,n,n_met,n_suspended\nOak,100,60,-9\nElm,90,50,4\nAsh,-80,50,4\n");
    assertEquals(new RowLedger(3, 2, 1), version.ledger());
    assertEquals(List.of(60L, 50L), b.values(version, "n_met"));
    assertEquals(Arrays.asList(null, 4L), b.values(version, "n_suspended"));
    assertEquals(
        Treatment.VALUE_MISSING,
        Bringing.issue(version, IssueKind.NEGATIVE_COUNT, "n_suspended").orElseThrow().treatment());
  }

  @Test
  void aColumnPerGroupBecomesARowPerGroup() {
    DatasetVersion version = b.bring("school,n_black,n_white,n_asian\nOak,10,20,5\nElm,1,2,\n");
    assertEquals(new Layout.Counted("n"), version.layout());
    assertEquals(new RowLedger(6, 6, 0), version.ledger());
    assertEquals(
        List.of("Black or African American", "White", "Asian"),
        b.values(version, "race_ethnicity").subList(0, 3));
    assertEquals(Arrays.asList(10L, 20L, 5L, 1L, 2L, null), b.values(version, "n"));
  }

  @Test
  void raceBySexColumnsAreCrossedAndColumnsThatOverlapThemAreLeftOutAndSaid() {
    DatasetVersion version =
        b.bring(
            """
            LEAID,SCHID,TOT_ENR_HI_M,TOT_ENR_HI_F,TOT_ENR_WH_M,TOT_ENR_WH_F,TOT_ENR_LEP_M,SUS_HI_M,SUS_HI_F
            01,1,10,12,40,44,5,2,1
            01,2,20,22,50,54,7,-9,1
            """);
    assertEquals(new Layout.Counted("tot_enr"), version.layout());
    assertEquals(new RowLedger(8, 7, 1), version.ledger());
    assertEquals(
        List.of("Male", "Female", "Male", "Female"), b.values(version, "gender").subList(0, 4));
    assertEquals(Arrays.asList(2L, 1L, null, null, 1L, null, null), b.values(version, "sus"));
    assertTrue(Bringing.issue(version, IssueKind.COLUMN_LEFT_OUT, "TOT_ENR_LEP_M").isPresent());
  }

  @Test
  void columnsOfSeveralFamiliesBecomeMargins() {
    DatasetVersion version =
        b.bring("district,n_total,n_female,n_male,n_ell,n_swd\nAdams,100,50,50,10,12\n");
    assertInstanceOf(Layout.Margins.class, version.layout());
    assertEquals(
        List.of("everyone", "sex", "sex", "English learner status", "disability status"),
        b.values(version, "family"));
  }

  @Test
  void numeratorAndDenominatorOnLinesOfTheirOwnComeTogether() {
    DatasetVersion version =
        b.bring(
            """
            district,group,measure,value
            Adams,Female,Number Tested,100
            Adams,Female,Number Proficient,60
            Adams,English Learners,Number Tested,30
            Adams,English Learners,Number Proficient,6
            Adams,English Learners,Percent Proficient,20
            """);
    assertInstanceOf(Layout.Margins.class, version.layout());
    assertEquals(List.of(60L, 6L), b.values(version, "Number Proficient"));
    assertEquals(List.of(100L, 30L), b.values(version, "Number Tested"));
    assertEquals(
        "Percent Proficient",
        Bringing.issue(version, IssueKind.COLUMN_LEFT_OUT).orElseThrow().facts().get("measure"));
  }

  @Test
  void whereMostRowsStandForEveryoneThoseOfThePartsAreSetAside() {
    DatasetVersion version =
        b.bring(
            """
            School,Student Group,Tested,Proficient
            All Schools,All Students,400,220
            All Schools,Female,200,125
            All Schools,English learners,60,12
            Oak,All Students,100,60
            """);
    assertEquals(new RowLedger(4, 3, 1), version.ledger());
    assertEquals(List.of(220L, 125L, 12L), b.values(version, "Proficient"));
    assertEquals(List.of(5L), Bringing.issue(version, IssueKind.PART_ROW).orElseThrow().rows());
  }

  @Test
  void plainlyNamedMeasuresOnLinesOfTheirOwnComeTogether() {
    DatasetVersion version =
        b.bring(
            """
            district,group,measure,value
            A,All Students,Enrollment,1234
            A,All Students,Suspended,80
            A,Black,Enrollment,210
            A,Black,Suspended,34
            A,Students with Disabilities,Enrollment,170
            A,Students with Disabilities,Suspended,*
            """);
    assertInstanceOf(Layout.Margins.class, version.layout());
    assertEquals(Arrays.asList(80L, 34L, null), b.values(version, "Suspended"));
  }

  @Test
  void ofSeveralMeasuresTheOneThatHoldsTheOthersCountsThePeople() {
    DatasetVersion version =
        b.bring(
            "school,kids_black,kids_white,out_black,out_white\nA,120,300,18,12\nB,90,280,16,9\n");
    assertEquals(new Layout.Counted("kids"), version.layout());
    assertEquals(List.of(18L, 12L, 16L, 9L), b.values(version, "out"));
  }

  @Test
  void aPercentOfAPlainlyNamedCohortGivesTheNumerator() {
    DatasetVersion version =
        b.bring(
            "subgroup,graduation_rate,cohort\nAll Students,88,1000\nWhite,92,600\nELL,70,100\n");
    assertEquals(List.of(880L, 552L, 70L), b.values(version, "graduation_rate (count)"));
  }

  @Test
  void averagesOfGroupsAreNotAskedAbout() {
    for (String table :
        List.of(
            "school,race,n,avg_score\nA,White,200,251.2\nA,Black,38,228.4\n",
            "school,subgroup,num_tested,score\nA,All Students,400,251\nA,ELL,38,228\nA,SWD,9,2\n")) {
      DatasetVersion version = b.bring(table);
      Column average = version.dictionary().columns().get(3);
      assertEquals(Role.IGNORED, average.role());
      assertEquals(Column.AVERAGE_OF_GROUP, average.because());
    }
    DatasetVersion frequencies =
        b.bring("race,score,n\nW,1,20\nW,2,30\nW,3,11\nB,1,25\nB,2,9\nB,3,4\n");
    assertEquals(Role.OUTCOME, Bringing.column(frequencies, "score").role());
  }

  @ParameterizedTest
  @CsvSource({
    "tested,proficient",
    "enrolled,suspended",
    "eligible,enrolled",
    "assessed,passed",
    "enrollment,graduated",
    "Students Tested,Proficient",
    "cohort,dropouts"
  })
  void plainlyNamedCountsOfPublishedGroupsArePairs(String people, String part) {
    DatasetVersion version =
        b.bring(
            "district,student_group,%s,%s\n".formatted(people, part)
                + "A,All Students,400,220\nA,Female,200,125\nA,English learners,60,12\n");
    assertEquals(
        new Layout.Margins("student_group family", "student_group", "All Students", people),
        version.layout());
    assertEquals(Role.COUNT, Bringing.column(version, part).role());
    assertEquals(List.of(220L, 125L, 12L), b.values(version, part));
  }

  @Test
  void plainlyNamedCountsPerCombinationArePairs() {
    DatasetVersion version =
        b.bring(
            """
            school,race,enrollment,passed,suspended,graduated
            Oak,White,100,80,5,70
            Oak,Black,90,60,15,50
            Elm,White,120,90,4,80
            Elm,Black,80,50,11,44
            """);
    assertEquals(new Layout.Counted("enrollment"), version.layout());
    for (String part : List.of("passed", "suspended", "graduated")) {
      assertEquals(Role.COUNT, Bringing.column(version, part).role(), part);
    }
  }

  @Test
  void aTestIsCountedOverThoseTestedRatherThanAllEnrolled() {
    DatasetVersion version =
        b.bring("school,race,enrolled,tested,proficient\nO,W,90,80,50\nO,B,70,65,30\n");
    assertEquals(new Layout.Counted("tested"), version.layout());
    assertEquals(Role.IGNORED, Bringing.column(version, "enrolled").role());
    assertEquals(Role.COUNT, Bringing.column(version, "proficient").role());
  }

  @Test
  void aPercentUnderAPlainNameGivesTheNumerator() {
    DatasetVersion version =
        b.bring("school,race,tested,passed,proficient\nO,W,80,60,62.5\nO,B,70,30,50\n");
    assertEquals(Role.IGNORED, Bringing.column(version, "proficient").role());
    version = b.bring("school,race,n,proficient\nO,W,80,62.5\nO,B,70,50\n");
    assertEquals(List.of(50L, 35L), b.values(version, "proficient (count)"));
  }

  @Test
  void studentsWithPlainlyNamedFlagsOrNumbersStayStudents() {
    assertInstanceOf(
        Layout.OneEach.class, b.bring("gender,tested,passed\nF,1,1\nM,1,0\nF,0,0\n").layout());
    StringBuilder courses = new StringBuilder("gender,enrolled,passed\n");
    for (int i = 0; i < 40; i++) {
      courses.append(i % 2 == 0 ? "F," : "M,").append(5 + i % 3).append(',').append(4 + i % 2);
      courses.append('\n');
    }
    assertInstanceOf(Layout.OneEach.class, b.bring(courses.toString()).layout());
  }

  @Test
  void aColumnThatAPersonCallsACountSaysHowManyPeopleThereAre() {
    DatasetVersion version =
        b.bring(
            "school,race,sat_in,got_there\nO,W,80,62\nO,B,70,50\n",
            Choices.NONE
                .with("sat_in", ColumnChoice.of(Role.COUNT))
                .with("got_there", ColumnChoice.of(Role.COUNT)));
    assertEquals(new Layout.Counted("sat_in"), version.layout());
    assertEquals(List.of(62L, 50L), b.values(version, "got_there"));
  }

  @Test
  void percentsWithoutANumberOfPeopleAreRefused() {
    for (String table :
        List.of(
            "student_group,pct_proficient\nAll Students,55.5\nFemale,60\nSWD,18\n",
            "school,race,pct_proficient\nO,White,50\nO,Black,40\n",
            "student_group,avg_score\nAll Students,255.5\nFemale,260\nSWD,218\n")) {
      IntakeException e = assertThrows(IntakeException.class, () -> b.bring(table), table);
      assertEquals(Trouble.UNCOUNTED, e.trouble());
      assertTrue(e.getMessage().contains("no column says how many people"), e.getMessage());
      assertTrue(e.getMessage().contains(" Maybe add that column"), e.getMessage());
    }
  }

  @Test
  void percentsOfPeopleAreTheirsWhereAPersonSaysSoOrTheFileNamesThem() {
    DatasetVersion said =
        b.bring(
            "school,race,pct_homework\nO,White,50\nO,Black,40\n",
            Choices.NONE.with("pct_homework", ColumnChoice.of(Role.OUTCOME)));
    assertInstanceOf(Layout.OneEach.class, said.layout());
    assertInstanceOf(
        Layout.OneEach.class, b.bring("student_id,gender,pct_homework\n1,F,50\n2,M,40\n").layout());
    StringBuilder gradebook = new StringBuilder("gender,iep,quiz_pct\n");
    for (int i = 0; i < 28; i++) {
      gradebook.append("F,").append(i % 5 == 0 ? "yes," : "no,").append(60 + i).append('\n');
    }
    assertInstanceOf(Layout.OneEach.class, b.bring(gradebook.toString()).layout());
  }

  @Test
  void aPersonSaysHowTheTableIsLaidOut() {
    DatasetVersion version =
        b.bring("kind,people\nA,20\nB,30\n", Choices.NONE.laidOut(new Shape.Counted("people")));
    assertEquals(new Layout.Counted("people"), version.layout());
    assertEquals(Role.COUNT, Bringing.column(version, "people").role());
  }

  @Test
  void raggedLinesOfAWideTableCountOnce() {
    DatasetVersion version = b.bring("school,n_black,n_white\nOak,10,20\nElm,1\nAsh,1,2,3\n");
    assertEquals(new RowLedger(4, 2, 2), version.ledger());
  }
}
