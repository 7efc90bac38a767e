package org.sightline.server.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.evaluation.Arms;
import org.sightline.engine.evaluation.Contrast;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.Warning;
import org.sightline.engine.evaluation.Waves;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Statement;
import org.sightline.server.cycles.Terms;
import org.sightline.server.datasets.AcceptedVersion;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Prepared;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Tally;
import org.sightline.statistics.fidelity.FidelityState;
import org.sightline.statistics.verdict.Action;
import org.sightline.statistics.verdict.Alarm;
import org.sightline.statistics.verdict.Claim;
import org.sightline.statistics.verdict.Decision;
import org.sightline.statistics.verdict.GroupState;
import org.sightline.statistics.verdict.IntervalClass;
import org.sightline.statistics.verdict.Rules;
import org.sightline.statistics.verdict.Verdict;

/**
 * Every cell of the decision table, reached from schools of a district through what was signed and
 * what is known of delivery.
 */
class DecisionTableTest {
  private static final Instant SIGNED = Instant.parse("2025-09-01T12:00:00Z");
  private static final Instant ARRIVED = Instant.parse("2026-09-01T12:00:00Z");
  private static final int SCHOOLS = 10;

  /** Where the group and its reference go, so that the narrowing lies in this class. */
  private static MadeUpSchools district(IntervalClass narrowing, GroupState group) {
    double own =
        switch (group) {
          case ROSE -> 0.2;
          case FLAT -> 0;
          case FELL -> -0.1;
        };
    double narrower =
        switch (narrowing) {
          case LARGE -> 0.16;
          case NARROWER -> 0.05;
          case SMALL -> 0.03;
          case NOTHING_WORTHWHILE -> 0;
          case UNCLEAR -> 0.02;
          case WIDER -> -0.1;
        };
    double spread = narrowing == IntervalClass.UNCLEAR ? 0.12 : 0.01;
    MadeUpSchools schools = new MadeUpSchools();
    for (int s = 0; s < SCHOOLS; s++) {
      double own2 = 0.4 + own + (s % 2 == 0 ? 0.01 : -0.01);
      double other2 = 0.6 + own - narrower + (s % 4 < 2 ? spread : -spread);
      schools.school("T" + s, 0.4, 0.6, own2, other2);
      schools.school("C" + s, 0.4, 0.6, 0.4 + (s % 3 - 1) * 0.01, 0.6 + (s % 3 - 1) * 0.005);
    }
    return schools;
  }

  private static Terms terms(boolean untold) {
    return new Terms(
        new UUID(0, 1),
        1,
        new Statement(
            new NumberSource("reading", "v0", "passed", Group.of("el", "yes"), ""),
            new Tally(4000, 10_000),
            MadeUpSchools.BEFORE,
            0.6,
            LocalDate.of(2028, 9, 1),
            false,
            0.6,
            new UUID(0, 2),
            ""),
        new Judging(
            Judging.Comparison.OTHER_SITES,
            "the C schools",
            0.05,
            GroupState.RoseBy.INTERVAL,
            Rules.SmallAndHigh.REPLACE,
            Rules.WiderAndLow.STOP,
            0.8,
            ""),
        untold,
        "",
        new UUID(0, 2),
        SIGNED);
  }

  private static Evaluation read(
      MadeUpSchools schools, FidelityState fidelity, boolean compared, Reader.Known known) {
    Indicator passed =
        new Indicator(
            "passed",
            "Passed",
            new Criterion.IsTrue("passed"),
            Direction.FAVOURABLE,
            Counted.PERSONS,
            Optional.empty());
    Recipe recipe =
        new Recipe(
            Choices.NONE,
            List.of(passed),
            List.of("el"),
            List.of("school"),
            Optional.of("year"),
            Optional.empty(),
            new ReferenceChoice.EveryoneElse(),
            Thresholds.USUAL,
            List.of());
    Prepared data =
        new Prepared(
            new Dataset("reading", "Reading", List.of(new AcceptedVersion("v1", ARRIVED, 1))),
            schools.data(),
            recipe);
    List<String> tried =
        java.util.stream.IntStream.range(0, SCHOOLS).mapToObj(s -> "T" + s).toList();
    List<String> others =
        java.util.stream.IntStream.range(0, SCHOOLS).mapToObj(s -> "C" + s).toList();
    return Reader.read(
        schools,
        new Match(
            new Viewer(new UUID(0, 3), "", Role.LEAD, Scope.everywhere()),
            data,
            new Waves.Periods(
                data.data(),
                "year",
                Optional.of(MadeUpSchools.BEFORE),
                Optional.of(MadeUpSchools.AFTER)),
            passed,
            new Contrast("el", "yes", Optional.empty()),
            compared ? Optional.of(new Arms("school", tried, others, false)) : Optional.empty(),
            "school",
            compared ? Filter.NONE : new Filter(java.util.Map.of("school", tried)),
            List.of()),
        new Reader.Known(
            known.signed(), fidelity, known.arrived(), known.resultsAfter(), known.events()));
  }

  private static Reader.Known known(boolean untold, String... events) {
    return new Reader.Known(
        List.of(terms(untold)),
        FidelityState.UNKNOWN,
        ARRIVED,
        Optional.of(ARRIVED),
        List.of(events));
  }

  @ParameterizedTest
  @CsvSource({
    "LARGE,ROSE,SCALE,REFINE,MEASURE_FIDELITY",
    "LARGE,FLAT,GAP_SMALLER_GAIN_NOT_SHOWN,GAP_SMALLER_GAIN_NOT_SHOWN,GAP_SMALLER_GAIN_NOT_SHOWN",
    "LARGE,FELL,LEVELLING_DOWN,LEVELLING_DOWN,LEVELLING_DOWN",
    "NARROWER,ROSE,NARROWING,NARROWING,NARROWING",
    "NARROWER,FLAT,GAP_SMALLER_GAIN_NOT_SHOWN,GAP_SMALLER_GAIN_NOT_SHOWN,GAP_SMALLER_GAIN_NOT_SHOWN",
    "NARROWER,FELL,LEVELLING_DOWN,LEVELLING_DOWN,LEVELLING_DOWN",
    "SMALL,ROSE,REPLACE,FIX_IMPLEMENTATION,MEASURE_FIDELITY",
    "SMALL,FLAT,REPLACE,FIX_IMPLEMENTATION,MEASURE_FIDELITY",
    "SMALL,FELL,LEVELLING_DOWN,LEVELLING_DOWN,LEVELLING_DOWN",
    "NOTHING_WORTHWHILE,ROSE,REPLACE,FIX_IMPLEMENTATION,MEASURE_FIDELITY",
    "NOTHING_WORTHWHILE,FLAT,REPLACE,FIX_IMPLEMENTATION,MEASURE_FIDELITY",
    "NOTHING_WORTHWHILE,FELL,REPLACE,FIX_IMPLEMENTATION,MEASURE_FIDELITY",
    "UNCLEAR,ROSE,CANNOT_TELL,CANNOT_TELL,CANNOT_TELL",
    "UNCLEAR,FLAT,CANNOT_TELL,CANNOT_TELL,CANNOT_TELL",
    "UNCLEAR,FELL,CANNOT_TELL,CANNOT_TELL,CANNOT_TELL",
    "WIDER,ROSE,STOP,STOP,STOP",
    "WIDER,FLAT,STOP,STOP,STOP",
    "WIDER,FELL,STOP,STOP,STOP"
  })
  void everyCellIsReachedAndSaysWhatTheTableSays(
      IntervalClass narrowing, GroupState group, Decision high, Decision low, Decision unknown) {
    MadeUpSchools schools = district(narrowing, group);
    for (FidelityState fidelity : FidelityState.values()) {
      Evaluation evaluation = read(schools, fidelity, true, known(false));
      Verdict.Judged verdict = (Verdict.Judged) evaluation.verdict().orElseThrow();
      assertEquals(narrowing, verdict.cell().narrowing());
      assertEquals(group, verdict.cell().group());
      assertEquals(fidelity, verdict.cell().fidelity());
      Decision expected =
          switch (fidelity) {
            case HIGH -> high;
            case LOW -> low;
            case UNKNOWN -> unknown;
          };
      assertEquals(expected, verdict.decision(), fidelity.name());
      assertTrue(Step.of(expected).follows(verdict.decision()));
      boolean fellAlarm =
          group == GroupState.FELL
              && List.of(
                      IntervalClass.NOTHING_WORTHWHILE, IntervalClass.UNCLEAR, IntervalClass.WIDER)
                  .contains(narrowing);
      assertEquals(fellAlarm, verdict.alarms().contains(Alarm.GROUP_FELL));
      boolean mayClaim =
          group == GroupState.ROSE
              && (narrowing == IntervalClass.LARGE || narrowing == IntervalClass.NARROWER);
      assertEquals(mayClaim, verdict.permits(Claim.THE_GAP_NARROWED));
    }
  }

  @Test
  void withoutComparisonNothingIsSpread() {
    Verdict verdict =
        read(
                district(IntervalClass.LARGE, GroupState.ROSE),
                FidelityState.HIGH,
                false,
                known(false))
            .verdict()
            .orElseThrow();
    assertEquals(Decision.CONTINUE_ADD_COMPARISON, verdict.decision());
    assertTrue(verdict.actions().contains(Action.ADD_COMPARISON_SITES));
  }

  @Test
  void aPlanThatCouldNotShowItsGoalSaysNeitherYesNorNo() {
    assertEquals(
        Decision.CONTINUE,
        read(district(IntervalClass.LARGE, GroupState.ROSE), FidelityState.HIGH, true, known(true))
            .verdict()
            .orElseThrow()
            .decision());
    Evaluation nothing =
        read(
            district(IntervalClass.NOTHING_WORTHWHILE, GroupState.FLAT),
            FidelityState.HIGH,
            true,
            known(true));
    assertEquals(Decision.CANNOT_TELL, nothing.verdict().orElseThrow().decision());
    assertTrue(
        nothing.warnings().stream()
            .anyMatch(warning -> warning.kind() == Warning.Kind.AIM_TOO_SMALL_TO_SHOW));
  }

  @Test
  void outsideEventsStandBesideTheVerdictAndChangeNothing() {
    MadeUpSchools schools = district(IntervalClass.LARGE, GroupState.ROSE);
    Evaluation with = read(schools, FidelityState.HIGH, true, known(false, "A flood in May"));
    Evaluation without = read(schools, FidelityState.HIGH, true, known(false));
    assertEquals(List.of("A flood in May"), with.verdict().orElseThrow().events());
    assertEquals(
        without.verdict().orElseThrow().decision(), with.verdict().orElseThrow().decision());
    assertEquals(without.change(), with.change());
  }

  @Test
  void rulesSignedWhenTheResultsWereThereWithholdTheClaim() {
    MadeUpSchools schools = district(IntervalClass.LARGE, GroupState.ROSE);
    Reader.Known late =
        new Reader.Known(
            List.of(terms(false)),
            FidelityState.HIGH,
            ARRIVED,
            Optional.of(SIGNED.minusSeconds(60)),
            List.of());
    Evaluation evaluation = read(schools, FidelityState.HIGH, true, late);
    assertFalse(evaluation.permits(Claim.THE_GAP_NARROWED));
  }
}
