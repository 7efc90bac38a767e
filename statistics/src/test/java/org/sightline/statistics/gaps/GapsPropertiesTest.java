package org.sightline.statistics.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;
import static org.sightline.statistics.Wild.sound;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Wild;
import org.sightline.statistics.rates.Clustered;

class GapsPropertiesTest {

  @Property
  void everyComparisonIsAValueInItsIntervalOrAReason(
      @ForAll("tallies") Tally one, @ForAll("tallies") Tally two) {
    sound(
        RateDifference.of(one, two),
        RateDifference.of(new Clustered(one, 3), new Clustered(two, 3)),
        OverallDifference.of(one, one.plus(two)),
        RiskRatio.of(one, two),
        RiskRatio.withHalfAdded(one, two),
        OddsRatio.of(one, two),
        CohenH.of(one, two),
        FisherExact.smallestExpected(one, two));
    test(PooledZ.of(one, two));
    test(PooledZ.of(new Clustered(one, 3), new Clustered(two, 3)));
    test(ChiSquare.of(one, two));
    for (Direction direction : Direction.values()) {
      FourFifths rule = FourFifths.of(one, two, direction);
      sound(rule.favourable(), rule.adverse(), rule.p());
    }
  }

  @Property(tries = 300)
  void fishersTestIsAValueOrAReason(@ForAll("small") Tally one, @ForAll("small") Tally two) {
    test(FisherExact.of(one, two));
  }

  @Property
  void everyComparisonOfMeansIsAValueInItsIntervalOrAReason(
      @ForAll("moments") Moments one, @ForAll("moments") Moments two) {
    HedgesG g = HedgesG.of(one, two);
    sound(g.pooledSd(), g.d(), g.approximate(), g.g());
    MeanDifference welch = MeanDifference.of(one, two);
    sound(welch.difference(), welch.t(), welch.df(), welch.p());
  }

  @Property
  void everyReferenceGivesValuesOrReasons(
      @ForAll @Size(min = 1, max = 6) List<@From("tallies") Tally> tallies,
      @ForAll @DoubleRange(min = 0, max = 1) double bar) {
    List<Group> all = new ArrayList<>();
    for (Tally tally : tallies) {
      all.add(new Group("group " + all.size(), tally));
    }
    Groups groups = new Groups(all);
    List<Reference> references =
        List.of(
            new Reference.Largest(),
            new Reference.Best(30),
            new Reference.EveryoneElse(),
            new Reference.Overall(),
            new Reference.Named("group 1"),
            new Reference.Named("nobody's"),
            new Reference.Bar(BigDecimal.valueOf(bar)));
    for (Reference reference : references) {
      for (Direction direction : Direction.values()) {
        Gap gap = Gap.of(groups, "group 0", reference, direction);
        sound(gap.difference(), gap.ratio(), gap.studentsBehind());
      }
    }
  }

  @Property
  void everyAnswerOverStrataIsAValueOrAReason(
      @ForAll @Size(max = 6) List<@From("tallies") Tally> groups,
      @ForAll @Size(max = 6) List<@From("tallies") Tally> references) {
    List<Stratum> strata = new ArrayList<>();
    for (int i = 0; i < Math.min(groups.size(), references.size()); i++) {
      strata.add(new Stratum("S" + i, groups.get(i), references.get(i)));
    }
    Standardised standardised = Standardised.byEveryone(strata);
    sound(standardised.group(), standardised.reference(), standardised.gap());
    sound(MantelHaenszel.oddsRatio(strata), MantelHaenszel.riskDifference(strata));
  }

  @Property
  void swappingTheGroupsFlipsTheSign(@ForAll("peopled") Tally one, @ForAll("peopled") Tally two) {
    var there = RateDifference.of(one, two);
    var back = RateDifference.of(two, one);
    assertEquals(value(there), -value(back), 1e-15);
    assertEquals(interval(there).lo(), -interval(back).hi(), 1e-12);
    assertEquals(value(CohenH.of(one, two)), -value(CohenH.of(two, one)), 1e-15);
    if (PooledZ.of(one, two).statistic() instanceof Known z) {
      assertEquals(
          z.value(), -value(PooledZ.of(two, one).statistic()), 1e-9 * (1 + Math.abs(z.value())));
    }
  }

  @Property
  void swappingTheGroupsInvertsTheRatios(
      @ForAll("peopled") Tally one, @ForAll("peopled") Tally two) {
    if (one.x() > 0 && two.x() > 0) {
      assertEquals(1, value(RiskRatio.of(one, two)) * value(RiskRatio.of(two, one)), 1e-12);
      if (one.rest() > 0 && two.rest() > 0) {
        assertEquals(1, value(OddsRatio.of(one, two)) * value(OddsRatio.of(two, one)), 1e-12);
        assertEquals(
            1, interval(RiskRatio.of(one, two)).lo() * interval(RiskRatio.of(two, one)).hi(), 1e-9);
      }
    }
    assertEquals(
        1,
        value(RiskRatio.withHalfAdded(one, two)) * value(RiskRatio.withHalfAdded(two, one)),
        1e-12);
  }

  @Property
  void theOverallGapIsTheDistanceToEveryoneTogether(
      @ForAll("peopled") Tally one, @ForAll("peopled") Tally two) {
    Tally all = one.plus(two);
    assertEquals(one.rate() - all.rate(), value(OverallDifference.of(one, all)), 1e-12);
  }

  private static void test(TestResult test) {
    Wild.sound(test.statistic(), test.p());
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return Wild.tallies();
  }

  @Provide
  Arbitrary<Tally> peopled() {
    return Wild.peopled();
  }

  @Provide
  Arbitrary<Tally> small() {
    return Wild.small();
  }

  @Provide
  Arbitrary<Moments> moments() {
    return Wild.moments();
  }
}
