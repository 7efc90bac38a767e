package org.sightline.statistics.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.value;
import static org.sightline.statistics.verdict.Signed.estimate;
import static org.sightline.statistics.verdict.Signed.judged;
import static org.sightline.statistics.verdict.Signed.middle;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.change.ClusterMinimum;
import org.sightline.statistics.change.Schools;
import org.sightline.statistics.fidelity.FidelityState;

/** Steps 0 and 3, the choices, and the worked examples. */
class JudgeTest {

  private static final Evidence SCALED =
      Signed.of(IntervalClass.LARGE, GroupState.ROSE, FidelityState.HIGH);
  private static final Undefined NONE = new Undefined(Reason.TOO_FEW_CLUSTERS, "3 schools");

  @Test
  void whatDoesNotMatchIsCheckedFirst() {
    Verdict v =
        Judge.of(
            Signed.with(SCALED, List.of("two schools closed"), NONE, NONE, List.of("flood")),
            Signed.RULES);
    assertEquals(
        new Verdict.NotJudged(
            Decision.DATA_CHECK,
            "two schools closed",
            Set.of(Action.MATCH_THE_COUNTS),
            List.of("flood")),
        v);
    assertFalse(v.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void withoutAnIntervalThereIsTheReason() {
    Evidence noNarrowing =
        Signed.of(
            Estimate.of(0.1, NONE, 10), middle(0.1, 0.2), Signed.steady(), FidelityState.HIGH);
    Evidence noGroup = Signed.of(middle(0.1, 0.2), NONE, Signed.steady(), FidelityState.HIGH);
    Evidence noGap = Signed.with(SCALED, List.of(), NONE, middle(-0.1, 0), List.of());
    for (Evidence e : List.of(noNarrowing, noGroup, noGap)) {
      var v = (Verdict.NotJudged) Judge.of(e, Signed.RULES);
      assertEquals(Decision.NOT_ESTIMABLE, v.decision());
      assertEquals("TOO_FEW_CLUSTERS: 3 schools", v.why());
    }
  }

  @Test
  void aGroupThatDidNotStandBehindHasNoGapToClose() {
    for (double before : new double[] {0, 0.02}) {
      Evidence e =
          Signed.with(SCALED, List.of(), Estimate.of(before, 10), middle(0.01, 0.2), List.of());
      assertEquals(Decision.NO_GAP_AT_BASELINE, Judge.of(e, Signed.RULES).decision());
    }
  }

  @Test
  void aGapThatTurnedRoundIsNotScaled() {
    Evidence turned =
        Signed.with(SCALED, List.of(), middle(-0.3, -0.2), middle(0.001, 0.2), List.of());
    assertEquals(Decision.REVERSED, Judge.of(turned, Signed.RULES).decision());
    Evidence perhaps =
        Signed.with(SCALED, List.of(), middle(-0.3, -0.2), middle(0, 0.2), List.of());
    assertEquals(Decision.SCALE, Judge.of(perhaps, Signed.RULES).decision());
  }

  @Test
  void treatedAgainstComparisonScales() {
    var v =
        judged(
            Signed.of(
                estimate(0.16, 0.0954, 0.2246),
                estimate(0.16, 0.108, 0.212),
                estimate(0.015, -0.01, 0.04),
                FidelityState.HIGH));
    assertEquals(Decision.SCALE, v.decision());
    assertTrue(v.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void theSameFromTheSchoolsCells() {
    Evidence e =
        new SchoolEvidence(
                Direction.FAVOURABLE,
                Schools.treated(),
                Schools.comparison(),
                ClusterMinimum.IN_EVERY_CELL)
            .with(List.of(), FidelityState.HIGH, false, List.of());
    assertEquals(Decision.SCALE, judged(e).decision());
    assertEquals(0.16, value(e.narrowing()), 1e-12);
    Evidence pooled =
        new SchoolEvidence(
                Direction.FAVOURABLE, Schools.balanced(), List.of(), ClusterMinimum.IN_EVERY_CELL)
            .with(List.of(), FidelityState.HIGH, false, List.of());
    var v = judged(pooled);
    assertEquals(Decision.CANNOT_TELL, v.decision());
    assertEquals(IntervalClass.UNCLEAR, v.cell().narrowing());
    assertTrue(v.permits(Claim.THE_GROUP_GAINED));
    assertFalse(v.permits(Claim.THE_GAP_NARROWED));
    Evidence uneven =
        new SchoolEvidence(
                Direction.FAVOURABLE, Schools.unbalanced(), List.of(), ClusterMinimum.IN_EVERY_CELL)
            .with(List.of(), FidelityState.HIGH, false, List.of());
    assertEquals(IntervalClass.UNCLEAR, judged(uneven).cell().narrowing());
  }

  @Test
  void aReferenceThatFellAloneIsNoGain() {
    var v =
        judged(
            Signed.of(
                middle(0.06, 0.14), middle(-0.03, 0.03), middle(-0.14, -0.06), FidelityState.HIGH));
    assertEquals(Decision.GAP_SMALLER_GAIN_NOT_SHOWN, v.decision());
    assertFalse(v.permits(Claim.THE_GAP_NARROWED));
    var down =
        judged(
            Signed.of(
                middle(0.06, 0.14),
                middle(-0.05, -0.01),
                middle(-0.17, -0.09),
                FidelityState.HIGH));
    assertEquals(Decision.LEVELLING_DOWN, down.decision());
  }

  @Test
  void aFallingReferenceBesideARisingGroupIsPartOfTheNarrowing() {
    Evidence small =
        Signed.of(middle(0.06, 0.14), middle(0.01, 0.07), middle(-0.09, -0.03), FidelityState.HIGH);
    var v = judged(small);
    assertEquals(Decision.CONTINUE, v.decision());
    assertEquals(Set.of(Action.CONTINUE), v.actions());
    assertEquals(Set.of(Alarm.PART_LEVELLING), v.alarms());
    assertEquals(0.06 / 0.1, value(v.levellingShare()), 1e-12);
    assertEquals(
        Set.of(Claim.PARTLY_BECAUSE_THE_REFERENCE_FELL, Claim.THE_GROUP_GAINED), v.claims());
    var enough =
        judged(
            Signed.of(
                middle(0.06, 0.14), middle(0.02, 0.08), middle(-0.09, -0.03), FidelityState.HIGH));
    assertEquals(Decision.SCALE, enough.decision());
    assertEquals(Set.of(Alarm.PART_LEVELLING), enough.alarms());
    var low =
        judged(
            Signed.of(
                middle(0.06, 0.14), middle(0.01, 0.07), middle(-0.09, -0.03), FidelityState.LOW));
    assertEquals(Decision.CONTINUE, low.decision());
    var unclear =
        judged(
            Signed.of(
                middle(-0.06, 0.14), middle(0.01, 0.07), middle(-0.09, -0.03), FidelityState.HIGH));
    assertEquals(Set.of(), unclear.alarms());
  }

  @Test
  void withoutComparisonSitesNothingIsSpread() {
    var v = judged(Signed.withoutComparison(SCALED));
    assertEquals(Decision.CONTINUE_ADD_COMPARISON, v.decision());
    assertEquals(Set.of(Action.CONTINUE, Action.ADD_COMPARISON_SITES), v.actions());
    assertEquals(
        Decision.CONTINUE_ADD_COMPARISON,
        judged(Signed.refused(Signed.withoutComparison(SCALED))).decision());
  }

  @Test
  void aPlanThatCouldNotShowTheGoalSaysNeitherYesNorNo() {
    var yes = judged(Signed.refused(SCALED));
    assertEquals(Decision.CONTINUE, yes.decision());
    assertEquals(Set.of(Alarm.REFUSED_BEFOREHAND), yes.alarms());
    var no =
        judged(
            Signed.refused(
                Signed.of(IntervalClass.NOTHING_WORTHWHILE, GroupState.FELL, FidelityState.HIGH)));
    assertEquals(Decision.CANNOT_TELL, no.decision());
    assertEquals(Set.of(Action.EXTEND), no.actions());
    assertEquals(Set.of(Alarm.GROUP_FELL, Alarm.REFUSED_BEFOREHAND), no.alarms());
    var stop =
        judged(Signed.refused(Signed.of(IntervalClass.WIDER, GroupState.FLAT, FidelityState.HIGH)));
    assertEquals(Decision.STOP, stop.decision());
    assertEquals(Set.of(), stop.alarms());
  }

  @Test
  void anOutsideEventIsNamedAndChangesNothing() {
    Evidence e =
        Signed.with(SCALED, List.of(), SCALED.gapBefore(), SCALED.gapAfter(), List.of("new test"));
    assertEquals(List.of("new test"), judged(e).events());
    assertEquals(judged(SCALED).decision(), judged(e).decision());
    assertEquals(judged(SCALED).actions(), judged(e).actions());
  }

  @Test
  void aReferenceWithoutAnIntervalTakesTheClaimAway() {
    var v = judged(Signed.of(middle(0.06, 0.14), middle(0.02, 0.1), NONE, FidelityState.HIGH));
    assertEquals(Set.of(Alarm.REFERENCE_NOT_KNOWN), v.alarms());
    assertFalse(v.permits(Claim.THE_GAP_NARROWED));
  }

  @Test
  void theChoicesSignedAreFollowed() {
    Rules other =
        new Rules(
            Signed.DELTA,
            GroupState.RoseBy.POINT,
            Rules.SmallAndHigh.CONTINUE,
            Rules.WiderAndLow.FIX_IMPLEMENTATION);
    assertEquals(
        Decision.CONTINUE,
        Judge.of(Signed.of(IntervalClass.SMALL, GroupState.FLAT, FidelityState.HIGH), other)
            .decision());
    assertEquals(
        Decision.FIX_IMPLEMENTATION,
        Judge.of(Signed.of(IntervalClass.WIDER, GroupState.FLAT, FidelityState.LOW), other)
            .decision());
    Known barely = estimate(0.02, -0.01, 0.05);
    assertEquals(GroupState.ROSE, state(barely, GroupState.RoseBy.POINT));
    assertEquals(GroupState.FLAT, state(barely, GroupState.RoseBy.HALF_DELTA));
    assertEquals(
        GroupState.ROSE, state(estimate(0.025, -0.01, 0.06), GroupState.RoseBy.HALF_DELTA));
    assertEquals(GroupState.FLAT, state(barely, GroupState.RoseBy.INTERVAL));
  }

  private static GroupState state(Known change, GroupState.RoseBy by) {
    return GroupState.of(change, (Interval) change.range(), by, Signed.DELTA);
  }

  @Test
  void anAdverseOutcomeIsReadTheOtherWayRound() {
    Evidence raw =
        new Evidence(
            List.of(),
            estimate(0.125, 0.1, 0.15),
            estimate(0.08, 0.05, 0.11),
            estimate(-0.045, -0.08, -0.01),
            estimate(-0.05, -0.08, -0.02),
            estimate(-0.005, -0.02, 0.01),
            FidelityState.HIGH,
            true,
            false,
            List.of());
    Evidence turned = raw.turned(Direction.ADVERSE);
    assertEquals(-0.125, value(turned.gapBefore()), 1e-12);
    assertEquals(-0.08, value(turned.gapAfter()), 1e-12);
    assertEquals(0.045, value(turned.narrowing()), 1e-12);
    assertEquals(0.05, value(turned.group()), 1e-12);
    assertEquals(Decision.NARROWING, judged(turned).decision());
    assertEquals(raw, raw.turned(Direction.FAVOURABLE));
    // Suspensions .20 to .22 in the group and .075 to .15 in the reference.
    Evidence down =
        new Evidence(
                List.of(),
                estimate(0.125, 0.1, 0.15),
                estimate(0.07, 0.04, 0.1),
                estimate(-0.055, -0.09, -0.02),
                estimate(0.02, 0.005, 0.035),
                estimate(0.075, 0.05, 0.1),
                FidelityState.HIGH,
                true,
                false,
                List.of())
            .turned(Direction.ADVERSE);
    assertEquals(-0.02, value(down.group()), 1e-12);
    assertEquals(0.055, value(down.narrowing()), 1e-12);
    assertEquals(Decision.LEVELLING_DOWN, judged(down).decision());
  }

  @Test
  void aSmallestWorthwhileChangeOfNothingIsRefused() {
    var error = assertThrows(IllegalArgumentException.class, () -> Rules.usual(0));
    assertTrue(error.getMessage().contains("Maybe"));
  }
}
