package org.sightline.statistics.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

class FidelityTest {

  @Test
  void theSmallestComponentDecides() {
    assertEquals(FidelityState.LOW, scores(0.9, 0.79, 0.9, 0.9).state(0.8));
    assertEquals(FidelityState.HIGH, scores(0.9, 0.8, 0.9, 0.9).state(0.8));
  }

  @Test
  void whatWasNotMeasuredIsUnknownUnlessSomethingIsLow() {
    Map<Component, Double> three =
        Map.of(Component.ADHERENCE, 0.9, Component.DOSE, 0.9, Component.QUALITY, 0.9);
    assertEquals(FidelityState.UNKNOWN, Fidelity.ofScores(three).state(0.8));
    Map<Component, Double> low = Map.of(Component.DOSE, 0.5);
    assertEquals(FidelityState.LOW, Fidelity.ofScores(low).state(0.8));
    assertEquals(FidelityState.UNKNOWN, Fidelity.ofScores(Map.of()).state(0.8));
    assertTrue(Fidelity.ofScores(Map.of()).smallest() instanceof Undefined);
  }

  @Test
  void aCountOfNobodyIsNotMeasured() {
    Fidelity ours = Fidelity.ofCounts(Map.of(Component.DOSE, new Tally(0, 0)));
    assertEquals(Map.of(), ours.components());
  }

  @Test
  void percentIsRefused() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Fidelity.ofScores(Map.of(Component.DOSE, 90.0)));
    assertTrue(error.getMessage().contains("Maybe it is in percent"));
  }

  private static Fidelity scores(double a, double d, double q, double r) {
    return Fidelity.ofScores(
        Map.of(
            Component.ADHERENCE, a,
            Component.DOSE, d,
            Component.QUALITY, q,
            Component.RESPONSIVENESS, r));
  }
}
