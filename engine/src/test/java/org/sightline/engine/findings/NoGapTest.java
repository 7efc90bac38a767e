package org.sightline.engine.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.cells.MemoryCellEngine;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.recipe.Recipes;
import org.sightline.statistics.Proof;

/** Districts in which no group stands behind any other. */
class NoGapTest {

  private static final List<String> ATTRIBUTES = List.of("el", "poor", "sex", "race", "grade");

  @Test
  void noGapIsFoundWhereThereIsNoneMoreOftenThanStated() {
    int districts = Proof.times(24, 200);
    int withFalseGap =
        Proof.count("districts with a false gap", districts, 1, random -> hasGap(random.nextInt()));
    // With a true rate of 5%, more than this happens once in about a thousand samples.
    double most = 0.05 * districts + 3.1 * Math.sqrt(0.05 * 0.95 * districts) + 0.5;
    assertTrue(
        withFalseGap <= most, withFalseGap + " of " + districts + " districts have a false gap");
  }

  private static boolean hasGap(int seed) {
    MemoryCellEngine memory = new MemoryCellEngine(district(seed));
    var recipe =
        Recipes.testing(
                Fixture.isTrue("passed"), Fixture.isTrue("suspended"), Fixture.mean("score"))
            .comparing(ATTRIBUTES)
            .recipe();
    try (CellEngine engine = memory) {
      return !new GapFinder(engine)
          .find(FindingsRequest.of(memory.data(), recipe), Progress.NONE)
          .having(Verdict.GAP)
          .isEmpty();
    }
  }

  private static Fixture district(int seed) {
    Random random = new Random(seed);
    Fixture fixture = new Fixture();
    ATTRIBUTES.forEach(fixture::attribute);
    fixture
        .column("passed", Role.OUTCOME, Kind.BOOLEAN, 0)
        .column("suspended", Role.OUTCOME, Kind.BOOLEAN, 0)
        .column("score", Role.OUTCOME, Kind.NUMBER, 0);
    for (int i = 0; i < 1500; i++) {
      fixture.row(
          random.nextInt(5) == 0 ? "EL" : "not EL",
          random.nextBoolean() ? "poor" : "not poor",
          random.nextBoolean() ? "F" : "M",
          "race " + (int) Math.sqrt(random.nextInt(25)),
          "grade " + random.nextInt(4),
          String.valueOf(random.nextInt(100) < 55),
          String.valueOf(random.nextInt(100) < 6),
          String.valueOf(Math.round(200 + 15 * random.nextGaussian())));
    }
    return fixture;
  }
}
