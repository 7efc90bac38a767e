package org.sightline.statistics.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.value;
import static org.sightline.statistics.Wild.sound;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.Wild;

class IntersectionsTest {

  @Test
  void aBoundaryFitIsReadAsNotDetectableNeverAsNone() {
    assertEquals("no interaction detectable", Maihda.of(Strata.crossing()).reading());
  }

  @Test
  void aPlantedInteractionIsLeftOverAfterTheParts() {
    Maihda maihda = Maihda.of(twoByThree(0.5, 0.5, 0.5, 0.5, 0.5, 0.1));
    assertTrue(value(maihda.adjustedVariance()) > 0.1);
    assertTrue(value(maihda.pcv()) < 0.9);
    assertTrue(value(AdditiveModel.of(twoByThree(0.5, 0.5, 0.5, 0.5, 0.5, 0.1)).p()) < 1e-6);
  }

  @Test
  void strataThatAreAlikeHaveNoVariationToExplain() {
    Maihda maihda = Maihda.of(twoByThree(0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
    assertEquals(0, value(maihda.variance()));
    assertInstanceOf(Undefined.class, maihda.pcv());
    assertEquals("no difference between strata detectable", maihda.reading());
  }

  @Test
  void everybodyCountedLeavesNothingToEstimate() {
    assertInstanceOf(Undefined.class, Maihda.of(twoByThree(1, 1, 1, 1, 1, 1)).variance());
    assertInstanceOf(Undefined.class, AdditiveModel.of(twoByThree(1, 1, 1, 1, 1, 1)).deviance());
  }

  @Test
  void attributesThatSayTheSameTwiceHaveNoFit() {
    List<Crossing.Stratum> strata = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String level = "" + i % 2;
      strata.add(new Crossing.Stratum(List.of(level, level), new Tally(10 + i, 40)));
    }
    assertInstanceOf(
        Undefined.class, AdditiveModel.of(new Crossing(List.of("a", "b"), strata)).p());
  }

  @Test
  void anUnknownAttributeIsRefusedByName() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> AdditiveModel.withInteraction(Strata.crossing(), "el", "wealth"));
    assertTrue(error.getMessage().contains("\"wealth\""));
  }

  @Test
  void accuracyWeighsDistanceBySize() {
    assertEquals(
        -0.0484, value(WeightedRelativeAccuracy.of(new Tally(38, 160), Strata.everyone())), 1e-12);
  }

  @Test
  void theScoreOfAnAdverseOutcomeCountsTheCasesThemselves() {
    var adverse =
        SliceLine.score(new Tally(122, 160), new Tally(460, 1000), 0.95, Direction.ADVERSE);
    var favourable =
        SliceLine.score(new Tally(38, 160), new Tally(540, 1000), 0.95, Direction.FAVOURABLE);
    assertEquals(value(favourable), value(adverse));
    assertInstanceOf(
        Undefined.class,
        SliceLine.score(new Tally(0, 5), new Tally(0, 9), 0.95, Direction.ADVERSE));
  }

  @Property
  void scoresAreValuesOrReasons(
      @ForAll("tallies") Tally group,
      @ForAll("tallies") Tally others,
      @ForAll @DoubleRange(min = 0.01, max = 1) double alpha) {
    Tally all = group.plus(others);
    for (Direction direction : Direction.values()) {
      sound(SliceLine.score(group, all, alpha, direction));
    }
    sound(WeightedRelativeAccuracy.of(group, all));
  }

  @Property(tries = 80)
  void modelsOfAnyStrataAreValuesOrReasons(
      @ForAll @Size(min = 1, max = 9) List<@From("tallies") Tally> tallies) {
    List<Crossing.Stratum> strata = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      strata.add(new Crossing.Stratum(List.of("" + i % 3, "" + i / 3), tallies.get(i)));
    }
    Crossing crossing = new Crossing(List.of("a", "b"), strata);
    Maihda maihda = Maihda.of(crossing);
    sound(maihda.variance(), maihda.vpc(), maihda.adjustedVariance(), maihda.pcv());
    AdditiveModel model = AdditiveModel.of(crossing);
    sound(model.deviance(), model.p());
    assertTrue(model.rates().stream().allMatch(rate -> rate >= 0 && rate <= 1));
  }

  private static Crossing twoByThree(double... shares) {
    List<Crossing.Stratum> strata = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      strata.add(
          new Crossing.Stratum(
              List.of("a" + i % 2, "b" + i / 2), new Tally(Math.round(200 * shares[i]), 200)));
    }
    return new Crossing(List.of("one", "two"), strata);
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return Wild.tallies();
  }
}
