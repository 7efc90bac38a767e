package org.sightline.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.cells.Group;
import org.sightline.engine.cells.MemoryCellEngine;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.change.Progress;
import org.sightline.statistics.fidelity.FidelityState;
import org.sightline.statistics.verdict.Claim;
import org.sightline.statistics.verdict.Decision;
import org.sightline.statistics.verdict.Rules;

/** What stands beside the data reaches the verdict, and never changes a figure. */
class AgreedTest {
  private final Fixture fixture =
      new Fixture()
          .column("school", Role.PLACE, Kind.CATEGORY, 0)
          .column("year", Role.TIME, Kind.CATEGORY, 0)
          .attribute("el")
          .attribute("iep")
          .column("read", Role.OUTCOME, Kind.BOOLEAN, 0);

  private void students(String school, String year, String el, String iep, int reached, int n) {
    for (int i = 0; i < n; i++) {
      fixture.row(school, year, el, iep, i < reached ? "true" : "false");
    }
  }

  /** Twelve schools: EL from 30 to 50 of 100, others from 60 to 61. */
  private void district() {
    for (int s = 0; s < 12; s++) {
      int wobble = s % 5 - 2;
      students("S" + s, "2023", "yes", "no", 30 + wobble, 100);
      students("S" + s, "2024", "yes", "no", 50 - wobble, 100);
      students("S" + s, "2023", "no", "no", 60 - wobble, 100);
      students("S" + s, "2024", "no", "no", 61 + s % 2, 100);
    }
  }

  private Evaluation evaluate(Agreed agreed) {
    return evaluate(new Contrast("el", "yes", Optional.empty()), Optional.empty(), agreed);
  }

  private Evaluation evaluate(Contrast contrast, Optional<Arms> arms, Agreed agreed) {
    MemoryCellEngine engine = new MemoryCellEngine(fixture);
    return new Evaluator(engine)
        .evaluate(
            new EvaluationRequest(
                new Waves.Periods(engine.data(), "year", Optional.empty(), Optional.empty()),
                Fixture.isTrue("read"),
                contrast,
                arms,
                "school",
                Optional.empty(),
                Optional.of(new BigDecimal("0.05")),
                Thresholds.USUAL,
                FidelityState.HIGH,
                Filter.NONE,
                agreed));
  }

  private static boolean warns(Evaluation evaluation, Warning.Kind kind) {
    return evaluation.warnings().stream().anyMatch(w -> w.kind() == kind);
  }

  @Test
  void theSignedRulesHoldAndTheGroupIsSeenOnItsWay() {
    district();
    Agreed agreed =
        new Agreed(
            Optional.of(Rules.usual(0.3)),
            Optional.of(new Aim(0.6, 3, 1)),
            Optional.of(false),
            List.of("A new bus line"),
            List.of());
    Evaluation result = evaluate(agreed);
    assertEquals(0.3, result.rules().delta());
    assertEquals(Decision.REPLACE, result.verdict().orElseThrow().decision());
    assertEquals(Progress.Status.ON_TRACK, result.progress().orElseThrow().status());
    assertEquals(List.of("A new bus line"), result.verdict().orElseThrow().events());
    assertTrue(warns(result, Warning.Kind.EVENTS_LOGGED));
    assertTrue(result.detectable().asDouble().orElseThrow() > 0);
  }

  @Test
  void anAimTooSmallToBeSeenIsNeverAnsweredWithYesOrNo() {
    district();
    Agreed agreed =
        new Agreed(
            Optional.of(Rules.usual(0.3)),
            Optional.of(new Aim(0.31, 3, 1)),
            Optional.empty(),
            List.of(),
            List.of());
    Evaluation result = evaluate(agreed);
    assertTrue(warns(result, Warning.Kind.AIM_TOO_SMALL_TO_SHOW));
    assertEquals(Decision.CANNOT_TELL, result.verdict().orElseThrow().decision());
  }

  @Test
  void aMismatchThatWhoeverAsksKnowsStopsTheVerdict() {
    district();
    Warning changed =
        new Warning(
            Warning.Kind.BASELINE_CHANGED,
            Map.of("then", Estimate.of(0.4, 10), "now", Estimate.of(0.3, 1200)),
            List.of());
    Evaluation result =
        evaluate(
            new Agreed(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(changed)));
    assertEquals(Decision.DATA_CHECK, result.verdict().orElseThrow().decision());
    assertFalse(result.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void aGroupThatWasRenamedIsListedAndNotCompared() {
    for (int s = 0; s < 6; s++) {
      students("S" + s, "2023", "yes", "no", 30, 100);
      students("S" + s, "2024", "EL", "no", 50, 100);
      students("S" + s, "2023", "no", "no", 60, 100);
      students("S" + s, "2024", "no", "no", 61, 100);
    }
    Evaluation result = evaluate(Agreed.NOTHING);
    assertTrue(warns(result, Warning.Kind.GROUP_IN_ONE_WAVE));
    assertEquals(Decision.DATA_CHECK, result.verdict().orElseThrow().decision());
  }

  @Test
  void aGroupOfTwoConditionsStandsBesideEverybodyKnownNotToBeInIt() {
    for (int s = 0; s < 6; s++) {
      for (String year : List.of("2023", "2024")) {
        int more = year.equals("2024") ? 20 : 0;
        students("S" + s, year, "yes", "yes", 20 + more + s, 100);
        students("S" + s, year, "yes", "no", 40 + s % 2, 100);
        students("S" + s, year, "no", "yes", 40, 100);
        students("S" + s, year, "no", "no", 60 - s % 3, 100);
      }
    }
    Group both = new Group(List.of(new Condition("el", "yes"), new Condition("iep", "yes")));
    Evaluation result =
        evaluate(new Contrast(both, Optional.empty()), Optional.empty(), Agreed.NOTHING);
    assertEquals(0.2, result.change().estimate().asDouble().orElseThrow(), 1e-9);
    assertEquals(
        1800,
        result.standings().stream()
            .filter(each -> !each.group() && each.period().equals("2024"))
            .mapToLong(each -> ((org.sightline.statistics.Known) each.value()).n())
            .sum());
  }

  @Test
  void namedSchoolsAreComparedWithNamedSchools() {
    district();
    Arms arms =
        new Arms("school", List.of("S0", "S1", "S2", "S3"), List.of("S4", "S5", "S6", "S7"), false);
    Evaluation result =
        evaluate(new Contrast("el", "yes", Optional.empty()), Optional.of(arms), Agreed.NOTHING);
    assertEquals(Evaluation.Design.AGAINST_COMPARISON, result.design());
    assertEquals(8, result.change().clusters());
  }
}
