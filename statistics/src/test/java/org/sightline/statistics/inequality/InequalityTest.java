package org.sightline.statistics.inequality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.Wild;
import org.sightline.statistics.gaps.Group;
import org.sightline.statistics.gaps.Groups;

class InequalityTest {

  private static final Levels FOUR = InequalityReference.FOUR;

  private static final List<Summary> EVERY =
      List.of(
          BetweenGroupVariance::of,
          BetweenGroupVariance::noiseFloor,
          BetweenGroupDeviation::of,
          CoefficientOfVariation::of,
          levels -> MeanDistance.fromMean(levels, Weighting.GROUPS_ALIKE),
          levels -> MeanDistance.fromMean(levels, Weighting.BY_PEOPLE),
          levels -> MeanDistance.fromBest(levels, Weighting.GROUPS_ALIKE),
          levels -> MeanDistance.fromBest(levels, Weighting.BY_PEOPLE),
          levels -> MeanDistance.fromGroup(levels, "group 1", Weighting.BY_PEOPLE),
          levels -> IndexOfDisparity.of(levels, Weighting.GROUPS_ALIKE),
          levels -> IndexOfDisparity.of(levels, Weighting.BY_PEOPLE),
          TheilIndex::of,
          MeanLogDeviation::of,
          AttributableRisk::of,
          AttributableFraction::of,
          ConcentrationIndex::absolute,
          ConcentrationIndex::relative,
          ConcentrationIndex::erreygers,
          ConcentrationIndex::wagstaff,
          LinearSlope::difference,
          LinearSlope::ratio,
          LogitSlope::difference,
          LogitSlope::ratio);

  @Test
  void theIntervalsThatOthersGetWrongAreRight() {
    assertEquals(27.3, interval(TheilIndex.of(FOUR)).lo(), 0.05);
    assertEquals(63.3, interval(TheilIndex.of(FOUR)).hi(), 0.05);
    assertEquals(28.3, interval(AttributableFraction.of(FOUR)).lo(), 0.05);
    assertEquals(49.5, interval(AttributableFraction.of(FOUR)).hi(), 0.05);
  }

  @Test
  void theAnalyticErrorsAgreeWithDrawingTheCountsAgain() {
    List<Summary> smooth =
        List.of(
            TheilIndex::of,
            MeanLogDeviation::of,
            AttributableRisk::of,
            AttributableFraction::of,
            ConcentrationIndex::absolute,
            ConcentrationIndex::relative,
            ConcentrationIndex::erreygers,
            ConcentrationIndex::wagstaff,
            LinearSlope::difference,
            LogitSlope::difference);
    for (Summary summary : smooth) {
      var ends = interval(summary.of(FOUR));
      double analytic = (ends.hi() - ends.lo()) / 2 / 1.959963984540054;
      double drawn = value(Bootstrap.ofPeople(FOUR, summary, 4000, 11).sd());
      assertEquals(1, drawn / analytic, 0.06, ends.method());
    }
  }

  @Test
  void fewerThanThreeGroupsHaveAReasonForEverySummary() {
    for (Summary summary : EVERY) {
      assertEquals(
          Reason.NOT_ESTIMABLE, reason(summary, new Tally(1, 2), new Tally(3, 4), new Tally(0, 0)));
      assertEquals(Reason.ONE_GROUP, reason(summary, new Tally(1, 2)));
      assertEquals(Reason.NO_DENOMINATOR, reason(summary, new Tally(0, 0)));
    }
  }

  @Test
  void groupsThatAreAlikeAreNotUnequalAtAll() {
    Levels alike = levels(new Tally(10, 30), new Tally(20, 60), new Tally(1, 3));
    for (Summary summary : EVERY.subList(2, EVERY.size())) {
      double none = 0;
      if (summary.of(alike) instanceof Known known) {
        none = known.value();
      }
      assertTrue(Math.abs(none) < 1e-12 || Math.abs(none - 1) < 1e-12, "" + none);
    }
    assertEquals(0, value(TheilIndex.of(alike)));
    assertEquals(0, value(LinearSlope.difference(alike)));
  }

  @Test
  void anOverallPercentageOfZeroHasNoRelativeSummary() {
    Levels none = levels(new Tally(0, 30), new Tally(0, 60), new Tally(0, 3));
    for (Summary summary :
        List.<Summary>of(
            CoefficientOfVariation::of,
            TheilIndex::of,
            MeanLogDeviation::of,
            AttributableFraction::of,
            ConcentrationIndex::relative,
            ConcentrationIndex::wagstaff,
            LinearSlope::ratio,
            LogitSlope::ratio)) {
      assertInstanceOf(Undefined.class, summary.of(none));
    }
    assertEquals(0, value(LogitSlope.difference(none)));
  }

  @Test
  void aGroupAtZeroHasATheilTermButNoLogarithm() {
    Levels one = levels(new Tally(0, 30), new Tally(20, 60), new Tally(3, 3));
    assertTrue(value(TheilIndex.of(one)) > 0);
    assertInstanceOf(Undefined.class, MeanLogDeviation.of(one));
  }

  @Test
  void theBestOfAnAdverseOutcomeIsTheLowest() {
    Levels adverse =
        Levels.of(
            groups(List.of(new Tally(10, 100), new Tally(20, 100), new Tally(60, 100))),
            Direction.ADVERSE);
    assertEquals(20, value(AttributableRisk.of(adverse)), 1e-12);
    assertEquals(20, value(MeanDistance.fromBest(adverse, Weighting.GROUPS_ALIKE)), 1e-12);
  }

  @Test
  void emptyGroupsAreLeftOutAndNamed() {
    assertEquals(List.of("group 1"), levels(new Tally(1, 2), new Tally(0, 0)).empty());
  }

  @Test
  void theNoiseFloorIsWhatChanceAloneGives() {
    double floor = value(BetweenGroupVariance.noiseFloor(FOUR));
    var drawn = Bootstrap.ifAlike(FOUR, BetweenGroupVariance::of, 4000, 3);
    assertEquals(floor, value(drawn.mean()), 0.3);
  }

  @Test
  void theSameSeedGivesTheSameNumbers() {
    var one = Bootstrap.ofPeople(FOUR, TheilIndex::of, 200, 5);
    assertEquals(one, Bootstrap.ofPeople(FOUR, TheilIndex::of, 200, 5));
    assertTrue(!one.equals(Bootstrap.ofPeople(FOUR, TheilIndex::of, 200, 6)));
  }

  @Test
  void peopleWhoShareASchoolVaryTogether() {
    List<Groups> schools = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      long up = i % 2 == 0 ? 8 : -8;
      schools.add(
          groups(List.of(new Tally(10 + up, 20), new Tally(10, 20), new Tally(12 - up, 20))));
    }
    double clustered =
        value(
            Bootstrap.ofClusters(
                    schools, Direction.FAVOURABLE, ConcentrationIndex::absolute, 1000, 2)
                .sd());
    Levels together = levels(new Tally(120, 240), new Tally(120, 240), new Tally(144, 240));
    double alone = value(Bootstrap.ofPeople(together, ConcentrationIndex::absolute, 1000, 2).sd());
    assertTrue(clustered > 1.5 * alone);
  }

  @Test
  void threeSchoolsAreTooFewToDrawFrom() {
    var none =
        Bootstrap.ofClusters(
            Collections.nCopies(3, groups(List.of(new Tally(1, 2)))),
            Direction.FAVOURABLE,
            TheilIndex::of,
            100,
            1);
    assertEquals(Reason.TOO_FEW_CLUSTERS, assertInstanceOf(Undefined.class, none.sd()).reason());
  }

  @Property(tries = 400)
  void everySummaryIsAValueInItsIntervalOrAReason(
      @ForAll @Size(min = 1, max = 7) List<@From("tallies") Tally> tallies) {
    for (Direction direction : Direction.values()) {
      Levels levels = Levels.of(groups(tallies), direction);
      EVERY.forEach(summary -> Wild.sound(summary.of(levels)));
    }
  }

  @Property(tries = 30)
  void everySummaryCanBeDrawnAgain(
      @ForAll @Size(min = 1, max = 5) List<@From("small") Tally> tallies) {
    Levels levels = Levels.of(groups(tallies), Direction.FAVOURABLE);
    for (Summary summary : EVERY) {
      Resampling drawn = Bootstrap.ofPeople(levels, summary, 100, 1);
      Wild.sound(drawn.mean(), drawn.sd(), drawn.bias());
    }
  }

  @Property
  void splittingAGroupInHalfChangesNothingThatWeighsPeople(
      @ForAll @Size(min = 3, max = 5) List<@From("small") Tally> tallies) {
    List<Tally> whole = new ArrayList<>();
    List<Tally> halves = new ArrayList<>();
    for (Tally tally : tallies) {
      whole.add(tally.plus(tally));
      halves.add(tally);
      halves.add(tally);
    }
    for (Summary summary :
        List.<Summary>of(
            BetweenGroupVariance::of,
            TheilIndex::of,
            MeanLogDeviation::of,
            ConcentrationIndex::absolute)) {
      if (summary.of(levels(whole.toArray(Tally[]::new))) instanceof Known known) {
        assertEquals(
            known.value(),
            value(summary.of(levels(halves.toArray(Tally[]::new)))),
            1e-9 * (1 + Math.abs(known.value())));
      }
    }
  }

  private static Reason reason(Summary summary, Tally... tallies) {
    return assertInstanceOf(Undefined.class, summary.of(levels(tallies))).reason();
  }

  private static Levels levels(Tally... tallies) {
    return Levels.of(groups(List.of(tallies)), Direction.FAVOURABLE);
  }

  private static Groups groups(List<Tally> tallies) {
    List<Group> all = new ArrayList<>();
    for (Tally tally : tallies) {
      all.add(new Group("group " + all.size(), tally));
    }
    return new Groups(all);
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return Wild.tallies();
  }

  @Provide
  Arbitrary<Tally> small() {
    return Wild.small();
  }
}
