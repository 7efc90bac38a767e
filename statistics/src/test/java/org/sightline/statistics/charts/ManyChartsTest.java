package org.sightline.statistics.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Proof;
import org.sightline.statistics.Undefined;

/** Thirty subgroup series, eight periods of baseline and twelve after it. */
class ManyChartsTest {

  private static final int SERIES = 30;
  private static final int BASELINE = 8;
  private static final int PERIODS = 20;

  private interface World {
    double[] series(SplittableRandom random, double[] shared, int s);
  }

  @Test
  void smallCountsWithNothingHappeningRarelyFlagAnything() {
    assertRarelyFlags(
        1, (random, shared, s) -> counts(random, 10 + 3 * s, 0.04 + 0.02 * s, shared, 0));
  }

  @Test
  void shocksThatAllSeriesShareRarelyFlagAnything() {
    assertRarelyFlags(2, (random, shared, s) -> counts(random, 40 + s, 0.5, shared, 0.1));
  }

  @Test
  void outliersRarelyFlagAnything() {
    assertRarelyFlags(
        3,
        (random, shared, s) -> {
          double[] y = new double[PERIODS];
          Arrays.setAll(y, i -> Math.tan(Math.PI * (random.nextDouble() - 0.5)));
          return y;
        });
  }

  private static void assertRarelyFlags(long seed, World world) {
    int families = Proof.times(100, 2_000);
    int flagged =
        Proof.count(
            "families of 30 charts with any flag, world " + seed,
            families,
            seed,
            random ->
                ManyCharts.of(family(random, world), BASELINE, 1, 199, random.nextLong())
                    .findings()
                    .stream()
                    .anyMatch(ManyCharts.Finding::flagged));
    int most = BinomialDistribution.of(families, 0.05).inverseCumulativeProbability(0.999);
    assertTrue(flagged <= most, flagged + " of " + families + " families flagged, most " + most);
  }

  @Test
  void eachChartReadAloneFindsSomethingNearlyAlways() {
    int families = Proof.times(100, 2_000);
    int flagged =
        Proof.count(
            "families of 30 charts with a flag when each is read alone",
            families,
            4,
            random ->
                family(random, (r, shared, s) -> counts(r, 60, 0.5, shared, 0)).stream()
                    .anyMatch(ManyChartsTest::flaggedAlone));
    assertTrue(flagged > 0.9 * families, flagged + " of " + families);
  }

  private static boolean flaggedAlone(Series series) {
    double[] y = series.points().stream().mapToDouble(OptionalDouble::getAsDouble).toArray();
    return XmR.of(Arrays.copyOf(y, BASELINE))
        .limits()
        .map(
            limits ->
                any(NhsRules.outside(y, limits))
                    || any(NhsRules.shift(y, limits))
                    || any(NhsRules.trend(y, limits))
                    || any(NhsRules.twoOfThree(y, limits)))
        .orElse(false);
  }

  private static boolean any(boolean[] marks) {
    for (boolean mark : marks) {
      if (mark) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aSeriesThatReallyShiftedIsFoundAmongThirty() {
    int families = Proof.times(60, 1_000);
    int found =
        Proof.count(
            "series that moved and were found among 30", families, 5, ManyChartsTest::isFound);
    assertTrue(found > 0.8 * families, found + " of " + families);
  }

  private static boolean isFound(SplittableRandom random) {
    List<Series> family =
        new ArrayList<>(family(random, (r, shared, s) -> counts(r, 100, 0.5, shared, 0)));
    double[] moved = counts(random, 100, 0.5, new double[PERIODS], 0);
    for (int i = BASELINE; i < PERIODS; i++) {
      moved[i] += 0.15;
    }
    family.set(17, series("moved", moved));
    ManyCharts.Finding ours =
        ManyCharts.of(family, BASELINE, 1, 199, random.nextLong()).findings().get(17);
    assertEquals("moved", ours.name());
    return ours.flagged() && ours.direction() == 1;
  }

  @Test
  void theSameSeedGivesTheSameResultAndMoreLooksAStricterLevel() {
    List<Series> family =
        family(new SplittableRandom(6), (r, shared, s) -> counts(r, 60, 0.5, shared, 0));
    assertEquals(
        ManyCharts.of(family, BASELINE, 4, 99, 9), ManyCharts.of(family, BASELINE, 4, 99, 9));
    assertEquals(0.0125, ManyCharts.of(family, BASELINE, 4, 99, 9).level());
  }

  @Test
  void whatCannotBeJudgedHasItsReasonAndHoldsNothingUp() {
    double[] moved = new double[PERIODS];
    for (int i = 0; i < PERIODS; i++) {
      moved[i] = (i % 3) * 0.01 + (i >= BASELINE ? 1 : 0);
    }
    List<OptionalDouble> gaps = new ArrayList<>(series("", moved).points());
    gaps.set(2, OptionalDouble.empty());
    List<Series> family =
        List.of(series("flat", new double[PERIODS]), new Series("gaps", gaps), series("m", moved));
    ManyCharts ours = ManyCharts.of(family, BASELINE, 1, 999, 1);
    assertEquals("all values are alike", ((Undefined) ours.findings().get(0).p()).detail());
    assertEquals(
        "7 values in the baseline, at least 8 needed",
        ((Undefined) ours.findings().get(1).p()).detail());
    assertTrue(ours.findings().get(2).flagged());
    assertEquals(BASELINE, ours.findings().get(2).from());
    assertFalse(ours.findings().get(0).flagged() || ours.findings().get(1).flagged());
  }

  @Test
  void oneLaterPeriodCanNeverBeFlagged() {
    double[] y = {1, 2, 1, 2, 1, 2, 1, 2, 1_000};
    assertFalse(ManyCharts.of(List.of(series("one", y)), 8, 1, 999, 1).findings().get(0).flagged());
  }

  @Test
  void seriesOfDifferentLengthsAreRefusedByName() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                ManyCharts.of(
                    List.of(series("a", new double[20]), series("b", new double[19])),
                    8,
                    1,
                    99,
                    1));
    assertTrue(error.getMessage().startsWith("series b has 19 periods"));
    assertEquals(List.of(), ManyCharts.of(List.of(), 8, 1, 99, 1).findings());
  }

  private static List<Series> family(SplittableRandom random, World world) {
    double[] shared = new double[PERIODS];
    Arrays.setAll(shared, i -> 2 * random.nextDouble() - 1);
    List<Series> family = new ArrayList<>();
    for (int s = 0; s < SERIES; s++) {
      family.add(series("group " + s, world.series(random, shared, s)));
    }
    return family;
  }

  /** Shares of n people with the same chance in every period, give or take a shared shock. */
  private static double[] counts(
      SplittableRandom random, int n, double rate, double[] shared, double shock) {
    double[] y = new double[PERIODS];
    for (int i = 0; i < PERIODS; i++) {
      int x = 0;
      for (int j = 0; j < n; j++) {
        x += random.nextDouble() < rate + shock * shared[i] ? 1 : 0;
      }
      y[i] = (double) x / n;
    }
    return y;
  }

  private static Series series(String name, double[] y) {
    return new Series(name, Arrays.stream(y).mapToObj(OptionalDouble::of).toList());
  }
}
