package org.sightline.statistics.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

class RulesTest {

  private static final Limits FROZEN = XmR.of(ChartsReference.BASELINE).limits().orElseThrow();
  private static final Limits UNIT = new Limits(0, -3, 3);

  @Test
  void theWorkedSeriesIsMarkedAsWorkedOut() {
    assertEquals(List.of(15), marked(NhsRules.outside(ChartsReference.Y, FROZEN)));
    assertEquals(
        List.of(9, 10, 11, 12, 13, 14, 15), marked(NhsRules.shift(ChartsReference.Y, FROZEN)));
    assertEquals(List.of(11, 13, 14), marked(NhsRules.twoOfThree(ChartsReference.Y, FROZEN)));
    assertEquals(List.of(), marked(NhsRules.trend(ChartsReference.Y, FROZEN)));
  }

  @Test
  void limitsRedrawnOverAllPointsHideThePointOutside() {
    Limits redrawn = XmR.of(ChartsReference.Y).limits().orElseThrow();
    assertEquals(List.of(), marked(NhsRules.outside(ChartsReference.Y, redrawn)));
  }

  @Test
  void aPointOnTheLimitIsNotOutside() {
    assertEquals(List.of(2), marked(NhsRules.outside(new double[] {3, 3.1, -3}, UNIT)));
  }

  @Test
  void aPointOnTheMeanBreaksAShift() {
    double[] six = {1, 1, 1, 1, 1, 1, 0, 1};
    assertEquals(List.of(), marked(NhsRules.shift(six, UNIT)));
    double[] seven = {-1, 1, 1, 1, 1, 1, 1, 1, -1};
    assertEquals(List.of(2, 3, 4, 5, 6, 7, 8), marked(NhsRules.shift(seven, UNIT)));
  }

  @Test
  void aTrendIsSevenPointsEachBeyondTheOneBefore() {
    double[] rising = {1, 0, 1, 2, 3, 4, 5, 6, 6};
    assertEquals(List.of(2, 3, 4, 5, 6, 7, 8), marked(NhsRules.trend(rising, UNIT)));
    double[] sixOnly = {0, 1, 2, 3, 4, 5, 5, 4, 3};
    assertEquals(List.of(), marked(NhsRules.trend(sixOnly, UNIT)));
    double[] falling = {6, 5, 4, 3, 2, 1, 0};
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), marked(NhsRules.trend(falling, UNIT)));
  }

  @Test
  void twoOfThreeNeedsAllThreeOnOneSideAndNoneCountedThatLiesOutside() {
    assertEquals(List.of(1, 3), marked(NhsRules.twoOfThree(new double[] {2.5, 0.5, 2.5}, UNIT)));
    assertEquals(List.of(), marked(NhsRules.twoOfThree(new double[] {2.5, -0.5, 2.5}, UNIT)));
    assertEquals(List.of(), marked(NhsRules.twoOfThree(new double[] {2.5, 0.5, 3.5}, UNIT)));
    assertEquals(List.of(), marked(NhsRules.twoOfThree(new double[] {2, 0.5, 2}, UNIT)));
  }

  @Test
  void westernElectricRulesMarkTheirWindows() {
    double[] y = {2.5, -0.1, 2.2, 1.5, 1.2, 1.1, 0.5};
    assertEquals(List.of(1, 3), marked(WesternElectricRules.twoOfThreeBeyondTwoSigma(y, UNIT)));
    assertEquals(
        List.of(1, 3, 4, 5, 6), marked(WesternElectricRules.fourOfFiveBeyondOneSigma(y, UNIT)));
    double[] eight = {1, 1, 1, 1, 1, 1, 1, 0.1};
    assertEquals(8, marked(WesternElectricRules.eightOnOneSide(eight, UNIT)).size());
    assertEquals(
        List.of(), marked(WesternElectricRules.eightOnOneSide(ChartsReference.BASELINE, FROZEN)));
    assertEquals(
        List.of(15), marked(WesternElectricRules.beyondThreeSigma(ChartsReference.Y, FROZEN)));
  }

  @Test
  void aLeapInTheBaselineIsScreenedFromTheRangeOnce() {
    double[] baseline = {10, 11, 10, 11, 10, 60, 61, 60, 61, 60};
    XmR chart = XmR.of(baseline);
    assertEquals(1, chart.screened());
    assertEquals(1, ((Known) chart.meanMovingRange()).value(), 1e-12);
  }

  @Test
  void sevenPointsAreNoBaselineAndAlikePointsHaveNoLimits() {
    assertEquals(
        new Undefined(Reason.NOT_ESTIMABLE, "7 points in the baseline, at least 8 needed"),
        XmR.of(new double[7]).centre());
    assertTrue(XmR.of(new double[12]).limits().isEmpty());
    assertTrue(XmR.of(new double[] {0, 1, 0, 0, 1, 0, 0, 0}).limits().isPresent());
    assertTrue(XmR.of(new double[] {0, 0, 0, 0, 0, 0, 0, 1}).limits().isEmpty());
  }

  @Test
  void aRunChartCountsOnlyPointsOffTheMedian() {
    double[] y = new double[24];
    for (int i = 0; i < 24; i++) {
      y[i] = i < 12 ? 1 : 2;
    }
    RunChart shifted = RunChart.of(y);
    assertEquals(24, shifted.useful());
    assertEquals(12, shifted.longestRun());
    assertEquals(1, shifted.crossings());
    assertTrue(shifted.longRun() && shifted.fewCrossings());
    double[] zigzag = IntStream.range(0, 24).mapToDouble(i -> i % 2).toArray();
    assertFalse(RunChart.of(zigzag).longRun() || RunChart.of(zigzag).fewCrossings());
    RunChart flat = RunChart.of(new double[15]);
    assertEquals(0, flat.useful());
    assertFalse(flat.longRun() || flat.fewCrossings());
  }

  @Test
  void sharesOfNobodyOrEverybodyHaveNoLimits() {
    List<Tally> none = IntStream.range(0, 9).mapToObj(i -> new Tally(0, 50)).toList();
    assertTrue(PChart.of(none, true).limits(50).isEmpty());
    List<Tally> empty = IntStream.range(0, 9).mapToObj(i -> new Tally(0, 0)).toList();
    assertEquals(
        new Undefined(Reason.NOT_ESTIMABLE, "0 periods with people, at least 8 needed"),
        PChart.of(empty, true).centre());
    assertTrue(PChart.of(ChartsReference.SHARES, true).limits(0).isEmpty());
  }

  @Test
  void wanderingLessThanCoinsIsSetToOneUnlessAskedOtherwise() {
    List<Tally> quiet = IntStream.range(0, 10).mapToObj(i -> new Tally(50 + i % 2, 100)).toList();
    PChart floored = PChart.of(quiet, true);
    assertTrue(floored.floored());
    assertEquals(floored.plainLimits(100), floored.limits(100));
    PChart free = PChart.of(quiet, false);
    assertTrue(((Known) free.sigmaZ()).value() < 1);
    Limits small = PChart.of(ChartsReference.SHARES, true).limits(20).orElseThrow();
    assertEquals(0, small.lower());
  }

  private static List<Integer> marked(boolean[] marks) {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      if (marks[i]) {
        points.add(i + 1);
      }
    }
    return points;
  }
}
