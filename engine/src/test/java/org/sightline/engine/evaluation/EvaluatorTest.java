package org.sightline.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.verdict.Claim;
import org.sightline.statistics.verdict.Decision;

/** Where the naive reading of two bars is wrong, the evaluation is right and says why. */
class EvaluatorTest {

  private static boolean warns(Evaluation evaluation, Warning.Kind kind) {
    return evaluation.warnings().stream().anyMatch(w -> w.kind() == kind);
  }

  private static double size(Evaluation evaluation, Warning.Kind kind, String name) {
    return evaluation.warnings().stream()
        .filter(w -> w.kind() == kind)
        .findFirst()
        .orElseThrow()
        .sizes()
        .get(name)
        .asDouble()
        .orElseThrow();
  }

  private static Decision decision(Evaluation evaluation) {
    return evaluation.verdict().orElseThrow().decision();
  }

  /** Twelve schools; reached of 100, before and after, with a little spread between schools. */
  private static Waved district(int el1, int el2, int ref1, int ref2) {
    Waved waved = new Waved();
    schools(waved, 0, el1, el2, ref1, ref2);
    return waved;
  }

  private static void schools(Waved waved, int from, int el1, int el2, int ref1, int ref2) {
    for (int s = 0; s < 12; s++) {
      String school = "S" + (from + s);
      int wobble = s % 5 - 2;
      waved.students(school, "2023", true, el1 + wobble, 100);
      waved.students(school, "2024", true, el2 - wobble, 100);
      waved.students(school, "2023", false, ref1 - wobble, 100);
      waved.students(school, "2024", false, ref2 + s % 3 - 1, 100);
    }
  }

  @Test
  void aGainOfTheGroupMayBeCalledANarrowing() {
    Evaluation result = district(30, 50, 60, 62).evaluate();
    assertTrue(result.permits(Claim.THE_GAP_NARROWED));
    assertFalse(result.mayBeCalledEffect());
    assertEquals(Decision.CONTINUE_ADD_COMPARISON, decision(result));
    assertTrue(warns(result, Warning.Kind.NO_COMPARISON));
  }

  @Test
  void onlyALotMakesAnEffect() {
    Waved waved = district(30, 50, 60, 62).tried("no");
    schools(waved, 100, 30, 31, 60, 61);
    assertFalse(waved.against(false).mayBeCalledEffect());
    assertTrue(warns(waved.against(false), Warning.Kind.OBSERVATIONAL));
    assertTrue(waved.against(true).mayBeCalledEffect());
    assertTrue(waved.against(true).permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void aGapThatClosesBecauseOthersFallIsLevellingDown() {
    Evaluation result = district(30, 24, 60, 40).evaluate();
    assertEquals(Decision.LEVELLING_DOWN, decision(result));
    assertFalse(result.permits(Claim.THE_GAP_NARROWED));
    assertTrue(warns(result, Warning.Kind.REFERENCE_FELL));
    assertEquals(-0.2, size(result, Warning.Kind.REFERENCE_FELL, "reference_change"), 0.01);
  }

  @Test
  void learnersWhoAreReclassifiedAreCountedWhereTheyStoodFirst() {
    Waved waved = new Waved();
    for (int s = 0; s < 12; s++) {
      for (int i = 0; i < 100; i++) {
        String id = "el-" + s + "-" + i;
        boolean best = i < 40 + s % 3;
        waved.student(id, "S" + s, "2023", true, best ? "true" : "false");
        // The best leave the label; of the others some reach the bar.
        waved.student(id, "S" + s, "2024", !best, best || i % 5 == 0 ? "true" : "false");
        String other = "other-" + s + "-" + i;
        waved.student(other, "S" + s, "2023", false, i < 60 ? "true" : "false");
        waved.student(other, "S" + s, "2024", false, i < 60 + s % 2 ? "true" : "false");
      }
    }
    Evaluation result = waved.evaluate();
    assertEquals(Evaluation.Basis.FIXED_COHORT, result.basis());
    assertTrue(size(result, Warning.Kind.MAKE_UP_CHANGED, "current") < 0.25);
    assertTrue(size(result, Warning.Kind.MAKE_UP_CHANGED, "fixed_cohort") > 0.5);
    assertTrue(((Known) result.change().estimate()).value() > 0.08, "the cohort gained");
  }

  @Test
  void aReversalBetweenSchoolsAndTheWholeIsNotANarrowing() {
    Waved waved = new Waved();
    for (int s = 0; s < 12; s++) {
      String school = "S" + s;
      boolean good = s < 6;
      int level = (good ? 80 : 20) + s % 3;
      // Inside every school the group falls by five; but its students move to the good schools.
      waved.students(school, "2023", true, (level - 10) * (good ? 20 : 80) / 100, good ? 20 : 80);
      waved.students(school, "2024", true, (level - 15) * (good ? 80 : 20) / 100, good ? 80 : 20);
      waved.students(school, "2023", false, level, 100);
      waved.students(school, "2024", false, level, 100);
    }
    Evaluation result = waved.evaluate();
    assertTrue(((Known) result.change().estimate()).value() > 0.2, "together it looks narrower");
    assertTrue(size(result, Warning.Kind.WITHIN_SCHOOLS_OPPOSITE, "within_schools") < 0);
    assertFalse(result.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void aGapThatClosesBecauseSomeWereNotSeenAgainIsNotANarrowing() {
    Waved waved = new Waved();
    for (int s = 0; s < 12; s++) {
      for (int i = 0; i < 100; i++) {
        String id = "el-" + s + "-" + i;
        boolean reads = i < 40 + s % 3;
        waved.student(id, "S" + s, "2023", true, reads ? "true" : "false");
        if (reads || i % 2 == 0) {
          waved.student(id, "S" + s, "2024", true, reads || i == 98 ? "true" : "false");
        }
        String other = "other-" + s + "-" + i;
        waved.student(other, "S" + s, "2023", false, i < 70 ? "true" : "false");
        waved.student(other, "S" + s, "2024", false, i < 70 + s % 2 ? "true" : "false");
      }
    }
    Evaluation result = waved.evaluate();
    assertTrue(((Known) result.change().estimate()).value() > 0.1, "it looks narrower");
    assertEquals(0.29, size(result, Warning.Kind.ATTRITION, "group_lost"), 0.02);
    assertEquals(0, size(result, Warning.Kind.ATTRITION, "reference_lost"));
    assertFalse(result.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void peopleNoLongerTestedAreAWarning() {
    Waved waved = district(30, 50, 60, 62);
    for (int s = 0; s < 12; s++) {
      for (int i = 0; i < 40; i++) {
        waved.student("x" + s + "-" + i, "S" + s, "2024", true, null);
      }
    }
    Evaluation result = waved.evaluate();
    assertEquals(1.0, size(result, Warning.Kind.TESTED_CHANGED, "group_before"));
    assertEquals(100.0 / 140, size(result, Warning.Kind.TESTED_CHANGED, "group_after"), 1e-9);
    assertFalse(result.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void anotherTestIsNotComparedAtAll() {
    Waved waved = new Waved();
    for (int s = 0; s < 12; s++) {
      waved.test("A").students("S" + s, "2023", true, 30, 100);
      waved.students("S" + s, "2023", false, 60 + s % 3, 100);
      waved.test("B").students("S" + s, "2024", true, 50 + s % 4, 100);
      waved.students("S" + s, "2024", false, 60, 100);
    }
    Evaluation result = waved.evaluate();
    assertEquals(Decision.DATA_CHECK, decision(result));
    assertEquals(Warning.Kind.DEFINITION_DIFFERS, result.warnings().get(0).kind());
    assertFalse(result.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void aTrendThatWasUnderWayIsNotClaimed() {
    Waved waved = district(40, 50, 60, 60);
    for (int s = 0; s < 12; s++) {
      waved.students("S" + s, "2022", true, 30 + s % 3, 100);
      waved.students("S" + s, "2022", false, 60 - s % 2, 100);
    }
    Evaluation result = waved.evaluate();
    assertEquals(0.1, size(result, Warning.Kind.PRE_TREND, "change_before"), 0.03);
    assertFalse(result.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void oneSchoolThatCarriesItAllIsNamed() {
    Waved waved = district(30, 29, 60, 60);
    waved.students("big", "2023", true, 100, 1000).students("big", "2024", true, 900, 1000);
    waved.students("big", "2023", false, 60, 100).students("big", "2024", false, 60, 100);
    Evaluation result = waved.evaluate();
    Warning one =
        result.warnings().stream()
            .filter(w -> w.kind() == Warning.Kind.ONE_SCHOOL)
            .findFirst()
            .orElseThrow();
    assertEquals("big", one.names().get(0));
    assertFalse(result.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void onePeriodIsRefusedInWords() {
    Waved waved = new Waved();
    for (int s = 0; s < 6; s++) {
      waved.students("S" + s, "2024", true, 3, 10).students("S" + s, "2024", false, 6, 10);
    }
    String said = assertThrows(EvaluationRefused.class, waved::evaluate).getMessage();
    assertTrue(said.contains("one period only, 2024") && said.contains("Maybe"), said);
  }

  @Test
  void clustersOfOneStudentAreRefusedInWords() {
    Waved waved = new Waved();
    for (int s = 0; s < 5_000; s++) {
      waved.students("S" + s, s % 2 == 0 ? "2023" : "2024", s % 3 == 0, s % 2, 1);
    }
    String said = assertThrows(EvaluationRefused.class, waved::evaluate).getMessage();
    assertTrue(said.contains("5000 clusters") && said.contains("Maybe"), said);
  }

  private static void hasReasonInsteadOfInterval(Evaluation result, Reason reason) {
    Undefined why =
        result.change().estimate() instanceof Known known
            ? (Undefined) known.range()
            : (Undefined) result.change().estimate();
    assertEquals(reason, why.reason());
    assertEquals(Decision.NOT_ESTIMABLE, decision(result));
    assertEquals(Optional.empty(), result.change().test());
  }

  @Test
  void fewerThanFourSchoolsHaveNoInterval() {
    Waved waved = new Waved();
    for (int s = 0; s < 3; s++) {
      waved.students("S" + s, "2023", true, 30 + s, 100);
      waved.students("S" + s, "2024", true, 50 - s, 100);
      waved.students("S" + s, "2023", false, 60, 100).students("S" + s, "2024", false, 60, 100);
    }
    Evaluation result = waved.evaluate();
    hasReasonInsteadOfInterval(result, Reason.TOO_FEW_CLUSTERS);
    assertTrue(warns(result, Warning.Kind.FEW_SCHOOLS));
  }

  @Test
  void allZerosAndAllOnesHaveNoInterval() {
    hasReasonInsteadOfInterval(same(0), Reason.NOT_ESTIMABLE);
    hasReasonInsteadOfInterval(same(20), Reason.NOT_ESTIMABLE);
  }

  private static Evaluation same(int reached) {
    Waved waved = new Waved();
    for (int s = 0; s < 6; s++) {
      for (String year : new String[] {"2023", "2024"}) {
        waved
            .students("S" + s, year, true, reached, 20)
            .students("S" + s, year, false, reached, 20);
      }
    }
    return waved.evaluate();
  }

  @Test
  void anEmptyGroupHasAReason() {
    Waved waved = new Waved();
    for (int s = 0; s < 6; s++) {
      waved.students("S" + s, "2023", true, 3, 20).students("S" + s, "2023", false, 6, 20);
      waved.students("S" + s, "2024", false, 6, 20);
    }
    hasReasonInsteadOfInterval(waved.evaluate(), Reason.NO_DENOMINATOR);
  }

  @Test
  void aSchoolInOneWaveOnlyIsNamed() {
    Waved waved = district(30, 50, 60, 62);
    waved.students("closed", "2023", true, 3, 20).students("closed", "2023", false, 6, 20);
    Evaluation result = waved.evaluate();
    assertEquals(1, size(result, Warning.Kind.PLACES_DIFFER, "schools"));
    assertEquals("closed", result.warnings().get(0).names().get(0));
  }

  @Test
  void aSchoolThatChangesSidesStopsTheVerdict() {
    Waved waved = district(30, 50, 60, 62).tried("no");
    schools(waved, 100, 30, 31, 60, 61);
    waved.students("S1", "2024", true, 1, 2);
    assertEquals(Decision.DATA_CHECK, decision(waved.against(false)));
  }
}
