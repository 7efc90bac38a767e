package org.sightline.statistics.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

class ChangeTest {

  private static final ClusterMinimum STRICT = ClusterMinimum.IN_EVERY_CELL;

  @Test
  void studentsInBothArmsGiveTheIntervalOfTheModel() {
    // METHODS: y ~ group*post*treated, CR2: df 6, [.0960, .2240].
    Change ours = DifferenceInGaps.ofStudents(Schools.treated(), Schools.comparison(), STRICT);
    assertEquals(0.16, value(ours.estimate()), 1e-12);
    assertEquals(6, ours.test().orElseThrow().df().orElseThrow(), 1e-9);
    assertEquals(0.0960, interval(ours.estimate()).lo(), 5e-5);
    assertEquals(0.2240, interval(ours.estimate()).hi(), 5e-5);
  }

  @Test
  void aSchoolThatLacksAWaveIsNamedWhenSchoolsCountAlike() {
    List<SchoolWaves> schools = new ArrayList<>(Schools.balanced());
    SchoolWaves t1 = schools.get(0);
    schools.add(
        new SchoolWaves(
            "closed",
            t1.groupBefore(),
            t1.referenceBefore(),
            new Moments(0, 0, 0),
            t1.groupAfter()));
    assertEquals(List.of("closed"), GapChange.ofSchools(schools).leftOut());
    assertEquals(9, GapChange.ofStudents(schools, STRICT).clusters());
    assertEquals(
        List.of("closed"),
        DifferenceInGaps.welch(schools.subList(4, 9), Schools.treated()).leftOut());
  }

  @Test
  void threeSchoolsInAnArmHaveNoInterval() {
    Change welch = DifferenceInGaps.welch(Schools.treated().subList(0, 3), Schools.comparison());
    assertEquals(
        Reason.TOO_FEW_CLUSTERS, ((Undefined) ((Known) welch.estimate()).range()).reason());
    Change none = DifferenceInGaps.pooled(Schools.treated(), List.of());
    assertEquals(Reason.NO_REFERENCE, ((Undefined) none.estimate()).reason());
  }

  @Test
  void threeAndThreeSchoolsCanNeverReachFivePerCent() {
    SplitTest few =
        SplitTest.of(Schools.treated().subList(0, 3), Schools.comparison().subList(0, 3), true, 1);
    assertEquals(0.1, value(few.leastPossible()), 1e-12);
    assertEquals(20, few.splits());
    SplitTest uneven = SplitTest.ofChanges(new double[] {9, 8}, new double[] {1, 2, 3}, true, 1);
    assertEquals(0.1, value(uneven.p()), 1e-12);
    SplitTest empty = SplitTest.of(Schools.treated(), List.of(), true, 1);
    assertEquals(Reason.NO_REFERENCE, ((Undefined) empty.p()).reason());
  }

  @Test
  void manySchoolsAreSplitByDrawsThatRepeatWithTheirSeed() {
    double[] treated = new double[40];
    double[] comparison = new double[40];
    Arrays.setAll(treated, i -> i % 7);
    Arrays.setAll(comparison, i -> i % 7 + 0.5);
    SplitTest first = SplitTest.ofChanges(treated, comparison, false, 11);
    assertFalse(first.exact());
    assertEquals(SplitTest.DRAWS, first.splits());
    assertEquals(first, SplitTest.ofChanges(treated, comparison, false, 11));
    // Against the exact answer where both can be had: 10 + 10 schools, 184,756 splits.
    SplitTest exact =
        SplitTest.ofChanges(Arrays.copyOf(treated, 10), Arrays.copyOf(comparison, 10), false, 11);
    assertTrue(exact.exact());
    assertEquals(184_756, exact.splits());
  }

  @Test
  void aSeriesTooShortOnlyDescribes() {
    double[] y = Arrays.copyOfRange(SeriesReference.Y, 5, 24);
    InterruptedSeries ours = InterruptedSeries.of(y, 7);
    assertEquals(
        "fewer than 8 periods before or after: this only describes",
        ((Undefined) ((Known) ours.level()).range()).detail());
    assertTrue(InterruptedSeries.of(y, 1).level() instanceof Undefined);
  }

  @Test
  void eachCoefficientCarriesTheLargerOfItsTwoErrors() {
    InterruptedSeries ours = InterruptedSeries.of(SeriesReference.Y, SeriesReference.BEFORE);
    assertEquals("least squares", interval(ours.level()).method());
    assertEquals(3.6096, value(ours.firstEffect()), 5e-5);
    double[] wave = new double[40];
    Arrays.setAll(wave, i -> Math.sin(i / 4.0) * 5 + i % 2);
    assertEquals("Newey-West, lag 3", interval(InterruptedSeries.of(wave, 20).start()).method());
  }

  @Test
  void pointsOnTheLinesHaveNoInterval() {
    double[] y = new double[20];
    Arrays.setAll(y, i -> i < 10 ? i : 3.0 * i);
    InterruptedSeries ours = InterruptedSeries.of(y, 10);
    assertEquals(2, value(ours.turn()), 1e-9);
    assertTrue(((Known) ours.turn()).range() instanceof Undefined);
    assertTrue(ours.durbinWatson() instanceof Undefined);
  }

  @Test
  void aPlanForEightSchoolsUsesTheTDistribution() {
    List<PlannedCell> cells =
        List.of(
            new PlannedCell(0.3, 200, PlannedCell.designEffect(25, 0.05)),
            new PlannedCell(0.6, 800, PlannedCell.designEffect(100, 0.05)));
    Estimate mdc = DetectableChange.of(cells, 8, 1);
    assertEquals(0.295, value(mdc), 5e-4);
    assertTrue(DetectableChange.refuses(mdc, 0.2));
    assertFalse(DetectableChange.refuses(mdc, 0.3));
    assertTrue(DetectableChange.refuses(DetectableChange.of(cells, 3, 1), 0.9));
    assertEquals(Reason.TOO_FEW_CLUSTERS, ((Undefined) DetectableChange.of(cells, 7, 2)).reason());
    assertEquals(
        Reason.NOT_ESTIMABLE,
        ((Undefined) DetectableChange.of(List.of(new PlannedCell(0, 9, 1)), 8, 1)).reason());
  }

  @Test
  void noPlannedChangeNeedsNoSample() {
    assertTrue(SampleSize.perWave(0.3, 0.3, 0.8, 1) instanceof Undefined);
    assertTrue(SampleSize.perWave(0.3, 0.5, 0.04, 1) instanceof Undefined);
    assertEquals(
        2 * value(SampleSize.perWave(0.3, 0.5, 0.8, 1)),
        value(SampleSize.perWave(0.5, 0.3, 0.8, 2)),
        1e-6);
  }

  @Test
  void aMilestoneInsideTheIntervalCannotBeTold() {
    Goal goal = new Goal(Direction.FAVOURABLE, 0.3, 0.5, 3);
    Progress first = goal.progress(new Tally(66, 200), 1, goal.linear(1));
    assertEquals(Progress.Status.CANNOT_TELL, first.status());
    assertEquals(0.085, value(first.neededPerYear()), 1e-12);
    assertEquals(
        Progress.Status.ON_TRACK, goal.progress(new Tally(100, 200), 1, goal.linear(1)).status());
    assertEquals(
        Progress.Status.BEHIND, goal.progress(new Tally(50, 200), 1, goal.linear(1)).status());
    Progress none = goal.progress(new Tally(0, 0), 1, goal.linear(1));
    assertEquals(Progress.Status.CANNOT_TELL, none.status());
    assertTrue(none.chance() instanceof Undefined);
    assertTrue(
        goal.progress(new Tally(5, 9), 3, goal.linear(3)).neededPerYear() instanceof Undefined);
    assertTrue(goal.linear(4) instanceof Undefined);
  }

  @Test
  void anAdverseGoalIsOnTrackBelowItsMilestone() {
    Goal goal = new Goal(Direction.ADVERSE, 0.2, 0.1, 2);
    Tally observed = new Tally(10, 200);
    Progress ours = goal.progress(observed, 1, goal.linear(1));
    assertEquals(Progress.Status.ON_TRACK, ours.status());
    assertTrue(value(ours.chance()) > 0.99);
    assertThrows(IllegalArgumentException.class, () -> new Goal(Direction.ADVERSE, 0.1, 0.2, 2));
    assertTrue(new Goal(Direction.ADVERSE, 0.2, 0, 2).logit(1) instanceof Undefined);
  }

  @Test
  void aGroupPickedForItsLowRateRisesByItself() {
    RegressionToMean ours = RegressionToMean.of(new Tally(2, 8), 3.4955, 3.8805);
    assertEquals(0.3574, value(ours.expected()), 5e-5);
    assertEquals(0.1074, value(ours.freeGain()), 5e-5);
    assertTrue(RegressionToMean.of(new Tally(0, 0), 1, 1).expected() instanceof Undefined);
  }

  @Test
  void currentMembersMayFallWhileTheSameStudentsRise() {
    CompositionChange ours =
        CompositionChange.of(
            new Tally(60, 200), new Tally(40, 160), new Tally(34, 40), new Tally(4, 40));
    assertTrue(ours.misleads());
    assertEquals(0.325, value(ours.ever()), 1e-12);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            CompositionChange.of(
                new Tally(60, 200), new Tally(40, 160), new Tally(3, 4), new Tally(4, 40)));
  }

  @Test
  void levellingDownIsTheShareOfTheFall() {
    assertEquals(
        0.6, value(LevellingDown.share(Estimate.of(0.04, 9), Estimate.of(-0.06, 9))), 1e-12);
    assertEquals(0, value(LevellingDown.share(Estimate.of(0.04, 9), Estimate.of(0.01, 9))), 1e-12);
    assertTrue(
        LevellingDown.share(Estimate.of(0.01, 9), Estimate.of(0.02, 9)) instanceof Undefined);
  }

  @Test
  void oneSchoolThatCarriesItAllIsNamed() {
    List<SchoolWaves> schools = new ArrayList<>();
    for (int j = 0; j < 6; j++) {
      int gain = j == 3 ? 20 : -1;
      schools.add(
          SchoolWaves.ofTallies(
              "s" + j,
              new Tally(10, 40),
              new Tally(30, 60),
              new Tally(10 + gain, 40),
              new Tally(30, 60)));
    }
    OneSchoolOut ours = OneSchoolOut.of(schools);
    assertEquals("s3", ours.carrier());
    assertTrue(ours.turns());
    assertEquals(
        value(GapChange.ofStudents(schools.subList(1, 6), STRICT).estimate()),
        value(ours.without().get(0)),
        1e-12);
    assertFalse(OneSchoolOut.of(Schools.treated()).turns());
    assertTrue(OneSchoolOut.of(schools.subList(0, 1)).without().get(0) instanceof Undefined);
  }
}
