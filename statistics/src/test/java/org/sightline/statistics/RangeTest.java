package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RangeTest {

  @Test
  void anIntervalStandsEvenlyAroundItsValue() {
    Interval ends = assertInstanceOf(Interval.class, Range.around(10, 1, "Wald"));
    assertEquals(10 - 1.959963984540054, ends.lo());
    assertEquals(10 + 1.959963984540054, ends.hi());
  }

  @Test
  void onTheLogScaleItStandsEvenlyInRatios() {
    Interval ends = assertInstanceOf(Interval.class, Range.aroundLog(2, 0.5, "Katz"));
    assertEquals(4, ends.lo() * ends.hi(), 1e-12);
  }

  @Test
  void certaintyIsNotClaimedFromAStandardErrorOfZero() {
    assertInstanceOf(Undefined.class, Range.around(1, 0, "Wald"));
    assertInstanceOf(Undefined.class, Range.around(1, Double.NaN, "Wald"));
    assertInstanceOf(Undefined.class, Range.aroundLog(1, 0, "Katz"));
    assertInstanceOf(Undefined.class, Range.aroundLog(0, 1, "Katz"));
    assertInstanceOf(Undefined.class, Range.aroundLog(1, 1e6, "Katz"));
  }

  @Test
  void turningTheSignOfAnIntervalIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Interval.of(1, 2, "Wald").times(-1));
  }
}
