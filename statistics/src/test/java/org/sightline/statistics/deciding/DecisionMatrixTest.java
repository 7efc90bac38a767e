package org.sightline.statistics.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.deciding.DecisionMatrix.Idea;

/** The values of the example are those of a grid over all weights in Python 3.11 with numpy. */
class DecisionMatrixTest {

  private static final List<String> CRITERIA = List.of("impact", "feasibility", "alignment");

  private static final DecisionMatrix EXAMPLE =
      new DecisionMatrix(
          CRITERIA, List.of(idea("A", 9, 4, 6), idea("B", 5, 8, 7), idea("C", 6, 6, 6)));

  private static Idea idea(String name, double... scores) {
    return new Idea(name, Arrays.stream(scores).boxed().toList());
  }

  private static void near(List<Double> expected, List<Double> actual) {
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), actual.get(i), 1e-12);
    }
  }

  @Test
  void sharesOfTheWeightsAreThoseOfTheReference() {
    near(List.of(0.4, 0.6, 0.0), EXAMPLE.weightShares());
    near(List.of(6.333333333333333, 6.666666666666667, 6.0), EXAMPLE.evenTotals());
  }

  @Test
  void theLeadTurnsWhereTheReferenceSays() {
    TurningPoint first = EXAMPLE.turningPoints().get(0);
    assertEquals("impact", first.criterion());
    assertEquals(0.38461538461538464, first.weight(), 1e-12);
    assertEquals(List.of("B", "A"), List.of(first.below(), first.above()));
  }

  @Test
  void ideasScoredAlikeDivideTheirShare() {
    DecisionMatrix twins =
        new DecisionMatrix(
            CRITERIA, List.of(idea("A", 5, 5, 5), idea("B", 5, 5, 5), idea("C", 1, 1, 1)));
    near(List.of(0.5, 0.5, 0.0), twins.weightShares());
  }

  @Test
  void twoCriteriaAreASegment() {
    DecisionMatrix two =
        new DecisionMatrix(
            List.of("impact", "feasibility"), List.of(idea("A", 10, 0), idea("B", 0, 30)));
    near(List.of(0.25, 0.75), two.weightShares());
    assertEquals(0.75, two.turningPoints().get(0).weight(), 1e-12);
  }

  @Test
  void aLonelyIdeaWinsEverywhereAndNothingTurns() {
    DecisionMatrix one = new DecisionMatrix(CRITERIA, List.of(idea("A", 1, 2, 3)));
    near(List.of(1.0), one.weightShares());
    assertEquals(List.of(), one.turningPoints());
  }

  @Test
  void aMissingScoreIsNamed() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> new DecisionMatrix(CRITERIA, List.of(idea("A", 1, 2))));
    assertTrue(error.getMessage().startsWith("idea 'A' has scores [1.0, 2.0]. Maybe"));
  }

  @Property
  void sharesAddUpToOneAndAnIdeaWorseEverywhereNeverWins(
      @ForAll @Size(min = 3, max = 24) List<@IntRange(min = 1, max = 10) Integer> scores) {
    List<Idea> ideas =
        IntStream.range(0, scores.size() / 3)
            .mapToObj(
                i ->
                    idea(
                        "idea " + i,
                        scores.get(3 * i),
                        scores.get(3 * i + 1),
                        scores.get(3 * i + 2)))
            .toList();
    List<Double> shares = new DecisionMatrix(CRITERIA, ideas).weightShares();
    assertEquals(1, shares.stream().mapToDouble(share -> share).sum(), 1e-9);
    for (int i = 0; i < ideas.size(); i++) {
      List<Double> own = ideas.get(i).scores();
      boolean beaten =
          ideas.stream()
              .anyMatch(
                  other -> IntStream.range(0, 3).allMatch(c -> other.scores().get(c) > own.get(c)));
      assertTrue(!beaten || shares.get(i) == 0);
    }
  }
}
