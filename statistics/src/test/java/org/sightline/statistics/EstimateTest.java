package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EstimateTest {

  @Test
  void nobodyInTheGroupIsAReasonNotAZero() {
    assertEquals(
        new Undefined(Reason.NO_DENOMINATOR, "nobody in the group"), new Tally(0, 0).share());
    assertEquals(OptionalDouble.empty(), new Tally(0, 0).share().asDouble());
  }

  @Test
  void aValueIsNeverNaNOrInfinite() {
    assertThrows(IllegalArgumentException.class, () -> Estimate.of(Double.NaN, 3));
    assertThrows(IllegalArgumentException.class, () -> Estimate.of(1.0 / 0.0, 3));
    assertThrows(IllegalArgumentException.class, () -> Interval.of(2, 1, "Wilson"));
  }

  @Test
  void moreCountedThanPresentIsRefusedWithTheNumbers() {
    var error = assertThrows(IllegalArgumentException.class, () -> new Tally(5, 4));
    assertEquals(true, error.getMessage().startsWith("counted 5 of 4. Maybe"));
  }

  @Test
  void twoSetsOfNumbersMergeIntoTheMomentsOfAll() {
    var merged = Moments.ofMeanAndSd(2, 1, Math.sqrt(2)).plus(new Moments(1, 4, 0));
    assertEquals(3, merged.n());
    assertEquals(2, merged.mean(), 1e-12);
    assertEquals(8, merged.squares(), 1e-12);
  }
}
