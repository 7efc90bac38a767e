package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Repetition;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.dataset.Trouble;

class IntakeTest {

  @TempDir Path folder;
  private Bringing b;

  @BeforeEach
  void workspace() {
    b = new Bringing(folder);
  }

  @Test
  void aPlainFileBecomesAVersionWithRolesAndReasons() {
    DatasetVersion version =
        b.bring(
            """
            student_id,school,race_ethnicity,ELL,reading_score
            1,Oak,White,N,410.5
            2,Oak,Asian,Y,399
            3,Elm,White,N,420.25
            """);
    assertEquals(new Layout.OneEach(), version.layout());
    assertEquals(new RowLedger(3, 3, 0), version.ledger());
    assertEquals(
        List.of(Role.ID, Role.PLACE, Role.ATTRIBUTE, Role.ATTRIBUTE, Role.OUTCOME),
        version.dictionary().columns().stream().map(Column::role).toList());
    assertEquals("name.english_learner", Bringing.column(version, "ELL").because());
    assertEquals("english_learner", Bringing.column(version, "ELL").concept().orElseThrow());
    Column score = Bringing.column(version, "reading_score");
    assertEquals(Kind.NUMBER, score.kind());
    assertEquals(2, score.scale());
    assertEquals(new BigDecimal("410.50"), b.values(version, "reading_score").get(0));
    assertEquals(
        List.of(new Level("White", 2), new Level("Asian", 1)),
        Bringing.column(version, "race_ethnicity").levels());
  }

  @Test
  void anIdIsKeptOnlyAsItsPseudonym() {
    DatasetVersion version = b.bring("student_id,passed\n4711,Y\n4712,N\n4711,N\n");
    List<Object> ids = b.values(version, "student_id");
    assertFalse(ids.contains("4711"));
    assertEquals(ids.get(0), ids.get(2));
    assertNotEquals(ids.get(0), ids.get(1));
  }

  @Test
  void namesAndFreeTextAreNotKeptAsTheyStand() {
    DatasetVersion version =
        b.bring("first_name,email,score\nAda,a@school.example,1\nBo,b@school.example,2\n");
    assertEquals(Kind.PSEUDONYM, Bringing.column(version, "first_name").kind());
    assertEquals(Role.IGNORED, Bringing.column(version, "email").role());
    assertFalse(b.values(version, "first_name").contains("Ada"));
  }

  @Test
  void theSameContentAndChoicesGiveTheSameVersion() {
    String text = "gender,score\nF,1\nM,2\n";
    DatasetVersion first = b.bring(text);
    assertEquals(first.id(), b.bring(text).id());
    assertEquals(List.of(first), b.workspace.versions());
    assertNotEquals(first.id(), b.bring("gender,score\nF,1\nM,3\n").id());
    DatasetVersion other =
        b.bring(text, Choices.NONE.with("gender", ColumnChoice.of(Role.IGNORED)));
    assertNotEquals(first.id(), other.id());
  }

  @Test
  void raggedRowsAreSetAsideWithTheirLines() {
    DatasetVersion version = b.bring("gender,score\nF,1\nM\nF,2,extra\n,\nM,4,\n");
    assertEquals(new RowLedger(5, 2, 3), version.ledger());
    List<Issue> ragged =
        version.issues().stream().filter(i -> i.kind() == IssueKind.RAGGED_ROW).toList();
    assertEquals(3, ragged.size());
    assertEquals(List.of(3L), ragged.get(0).rows());
    assertEquals("short", ragged.get(0).facts().get("shape"));
    assertEquals(List.of(4L), ragged.get(1).rows());
    assertEquals("blank", ragged.get(2).facts().get("shape"));
  }

  @Test
  void aPersonOverrulesWhatWasInferred() {
    DatasetVersion version =
        b.bring(
            "school,visits,score\n1,3,10\n2,4,11\n1,9,12\n",
            Choices.NONE
                .with("school", ColumnChoice.of(Role.ATTRIBUTE))
                .with(
                    "visits",
                    ColumnChoice.of(Role.ATTRIBUTE).cutAt(List.of(BigDecimal.valueOf(4)))));
    assertEquals("person.said", Bringing.column(version, "school").because());
    assertEquals(List.of("below 4", "4 and above", "4 and above"), b.values(version, "visits"));
  }

  @Test
  void aChoiceAboutAColumnThatIsNotThereNamesTheNearestOne() {
    IntakeException e =
        assertThrows(
            IntakeException.class,
            () -> b.bring("gender,score\nF,1\n", Choices.NONE.with("gendr", ColumnChoice.NONE)));
    assertEquals(Trouble.CHOICE, e.trouble());
    assertTrue(e.getMessage().contains("'gendr'"));
    assertTrue(e.getMessage().contains("Maybe you meant 'gender'"));
  }

  @Test
  void valuesAreRecodedAsAsked() {
    DatasetVersion version =
        b.bring(
            "gender,score\nF,1\nM,2\n9,3\n",
            Choices.NONE.with(
                "gender", ColumnChoice.NONE.recoded(Map.of("F", "Girls", "M", "Boys", "9", ""))));
    assertEquals(Arrays.asList("Girls", "Boys", null), b.values(version, "gender"));
  }

  @Test
  void aMissingAttributeIsAGroupOfItsOwnAndAMissingOutcomeIsNoFailure() {
    DatasetVersion version = b.bring("gender,passed\n,Y\nF,\nM,N\nN/A,Y\n");
    assertEquals(2, Bringing.column(version, "gender").blanks());
    Issue attribute = Bringing.issue(version, IssueKind.BLANK_ATTRIBUTE).orElseThrow();
    assertEquals(2, attribute.count());
    assertEquals(List.of(2L, 5L), attribute.rows());
    assertEquals(Treatment.KEPT, attribute.treatment());
    assertEquals(1, Bringing.issue(version, IssueKind.BLANK_OUTCOME).orElseThrow().count());
    assertEquals(Arrays.asList(true, null, false, true), b.values(version, "passed"));
  }

  @Test
  void yesAndNoOutcomesAreBooleansWhileAttributesKeepTheirText() {
    DatasetVersion version = b.bring("disability,passed\nY,1\nN,0\nY,0\n");
    assertEquals(List.of("Y", "N", "Y"), b.values(version, "disability"));
    assertEquals(List.of(true, false, false), b.values(version, "passed"));
  }

  @Test
  void aRowThatEqualsAnEarlierOneIsSetAsideButAnIdMayRepeat() {
    DatasetVersion version = b.bring("student_id,term,score\n1,A,10\n1,A,10\n1,B,11\n2,A,12\n");
    assertEquals(new RowLedger(4, 3, 1), version.ledger());
    assertEquals(
        List.of(3L), Bringing.issue(version, IssueKind.DUPLICATE_ROW).orElseThrow().rows());
    Issue ids = Bringing.issue(version, IssueKind.DUPLICATE_ID).orElseThrow();
    assertEquals(2, ids.count());
    assertEquals("1", ids.facts().get("ids"));
    assertEquals(Treatment.KEPT, ids.treatment());
  }

  @Test
  void equalRowsWithoutAnIdAreDifferentPeople() {
    DatasetVersion version = b.bring("gender,score\nF,1\nF,1\n");
    assertEquals(new RowLedger(2, 2, 0), version.ledger());
  }

  @Test
  void marksOfWithheldValuesBecomeMissing() {
    DatasetVersion version = b.bring("district,n,n_passed\nA,100,50\nB,<10,*\nC,40,LNE\nD,30,PS\n");
    Issue n = Bringing.issue(version, IssueKind.SUPPRESSED_VALUE, "n_passed").orElseThrow();
    assertEquals(3, n.count());
    assertEquals("*, LNE, PS", n.facts().get("values"));
    assertEquals(Arrays.asList(50L, null, null, null), b.values(version, "n_passed"));
  }

  @Test
  void aNumberWhereFewTextsStandIsMissingAndSaidWithoutShowingIt() {
    StringBuilder text = new StringBuilder("gender,score\n");
    for (int i = 0; i < 20; i++) {
      text.append("F,").append(i).append('\n');
    }
    DatasetVersion version = b.bring(text + "M,see Ada's file\n");
    Issue mixed = Bringing.issue(version, IssueKind.MIXED_TYPES).orElseThrow();
    assertEquals(List.of(22L), mixed.rows());
    assertFalse(mixed.toString().contains("Ada"));
  }

  @Test
  void linesOfAGradebookThatAreNoStudentAreSetAside() {
    StringBuilder text = new StringBuilder("Student,Gender,Quiz 1\n    Points Possible,,10\n");
    IntStream.range(0, 24)
        .forEach(i -> text.append("S").append(i).append(",F,").append(i % 9).append('\n'));
    DatasetVersion version = b.bring(text + ",Class average,8.5\n");
    assertEquals(new RowLedger(26, 24, 2), version.ledger());
    assertEquals(
        List.of(2L, 27L), Bringing.issue(version, IssueKind.SUMMARY_ROW).orElseThrow().rows());
    assertEquals(
        new RowLedger(3, 3, 0),
        b.bring("student_id,level\n1,Average\n2,Low\n3,Average\n").ledger(),
        "a level of achievement is no summary");
  }

  @Test
  void aVersionSaysHowFarPeopleRepeat() {
    assertEquals(
        Optional.of(new Repetition(2, 5)),
        b.bring("student_id,year,passed\n1,1,y\n1,2,y\n1,3,n\n2,1,y\n2,2,n\n3,1,y\n3,1,y\n")
            .repetition());
    assertEquals(
        Optional.of(Repetition.NONE), b.bring("student_id,passed\n1,y\n2,n\n").repetition());
    assertEquals(Optional.empty(), b.bring("gender,passed\nF,y\nM,n\n").repetition());
  }

  @Test
  void impossibleValuesAreMissing() {
    DatasetVersion version =
        b.bring("school,n,pct_passed\nOak,10,50\nElm,15,60\nAsh,20,40\nFir,20,140\n");
    assertEquals(
        "0 to 100",
        Bringing.issue(version, IssueKind.IMPOSSIBLE_VALUE, "pct_passed")
            .orElseThrow()
            .facts()
            .get("possible"));
  }

  @Test
  void moreThanNineDecimalsAreRoundedAndSaid() {
    DatasetVersion version = b.bring("gender,score\nF,0.12345678951\nM,0.5\n");
    assertEquals(new BigDecimal("0.123456790"), b.values(version, "score").get(0));
    assertEquals(1, Bringing.issue(version, IssueKind.ROUNDED_DECIMALS).orElseThrow().count());
  }

  @Test
  void aNumericAttributeIsCutIntoQuartersThatPrintTheirCuts() {
    StringBuilder text = new StringBuilder("ses,score\n");
    for (int i = 0; i < 100; i++) {
      text.append(i / 50.0 - 1).append(',').append(i).append('\n');
    }
    Column ses = Bringing.column(b.bring(text.toString()), "ses");
    assertEquals("name.socioeconomic_status.banded", ses.because());
    assertEquals(4, ses.levels().size());
    assertTrue(
        ses.levels().stream().anyMatch(l -> l.value().equals("lowest quarter (below \u22120.50)")),
        ses.levels().toString());
  }

  @Test
  void columnsNamedTwiceOrNotAtAllAreRenamed() {
    DatasetVersion version = b.bring("score,Score,,gender\n1,2,x,F\n3,4,y,M\n");
    assertEquals(
        List.of("score", "Score (2)", "column 3", "gender"),
        version.dictionary().columns().stream().map(Column::name).toList());
    assertEquals(
        "Score (2)",
        Bringing.issue(version, IssueKind.DUPLICATE_COLUMN).orElseThrow().facts().get("to"));
    assertTrue(Bringing.issue(version, IssueKind.UNNAMED_COLUMN).isPresent());
  }

  @Test
  void formulasInCellsAreKeptAsTextAndSaid() {
    DatasetVersion version = b.bring("gender,score\nF,1\n=cmd|' /C calc'!A0,2\nM,3\n");
    Issue formula = Bringing.issue(version, IssueKind.FORMULA_TEXT).orElseThrow();
    assertEquals(List.of(3L), formula.rows());
    assertEquals(Treatment.KEPT, formula.treatment());
  }

  @Test
  void spellingsThatDifferInCaseAndSpacesBecomeOneAndLikelySlipsAreOnlyProposed() {
    StringBuilder text = new StringBuilder("race,score\n");
    text.append("African American,1\n".repeat(30));
    text.append("african-american,1\nAfrican  american,1\nAfrican Amercan,1\n");
    DatasetVersion version = b.bring(text.toString());
    List<Issue> near =
        version.issues().stream()
            .filter(i -> i.kind() == IssueKind.NEAR_DUPLICATE_CATEGORY)
            .toList();
    assertEquals(Treatment.REPAIRED, near.get(0).treatment());
    assertEquals("African American", near.get(0).facts().get("to"));
    assertEquals(2, near.get(0).count());
    assertEquals(Treatment.KEPT, near.get(1).treatment());
    assertEquals("African Amercan", near.get(1).facts().get("from"));
    assertEquals(2, Bringing.column(version, "race").levels().size());
  }

  @Test
  void aWeightIsKeptButSaidNotToBeApplied() {
    DatasetVersion version = b.bring("gender,weight,score\nF,1.5,1\nM,0.5,2\n");
    assertEquals(Role.WEIGHT, Bringing.column(version, "weight").role());
    assertTrue(Bringing.issue(version, IssueKind.WEIGHT_NOT_APPLIED).isPresent());
  }

  @Test
  void linesAboveTheHeaderAreSaid() {
    DatasetVersion version =
        b.bring("Report of the district,,\n,,\ngender,school,score\nF,Oak,1\nM,Elm,2\n");
    assertEquals(2, version.ledger().used());
    assertEquals(2, Bringing.issue(version, IssueKind.LINES_ABOVE_HEADER).orElseThrow().count());
  }

  @Test
  void allOutcomesMissingIsNoTroubleOfIntake() {
    DatasetVersion version = b.bring("gender,score\nF,\nM,\n");
    assertEquals(2, version.ledger().used());
    assertEquals(2, Bringing.column(version, "score").blanks());
  }

  @Test
  void progressIsToldUpToTheEnd() {
    java.util.Set<Progress.Stage> stages = java.util.EnumSet.noneOf(Progress.Stage.class);
    StringBuilder text = new StringBuilder("gender,score\n");
    text.append("F,1\n".repeat(9000));
    Path file =
        b.file("big.csv", text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    new Intake(
            b.tables,
            path -> {
              throw new AssertionError("no Parquet in this test");
            })
        .bring(
            file,
            Choices.NONE,
            b.workspace,
            (stage, done, total) -> {
              stages.add(stage);
              assertTrue(done >= 0 && done <= total, stage + " " + done + " of " + total);
            });
    assertEquals(java.util.EnumSet.allOf(Progress.Stage.class), stages);
  }
}
