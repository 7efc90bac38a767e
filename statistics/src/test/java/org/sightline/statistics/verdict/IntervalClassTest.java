package org.sightline.statistics.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Interval;

class IntervalClassTest {

  private record Triple(double lo, double hi, double delta) {}

  @Test
  void boundariesBelongWhereTheRulesSay() {
    assertEquals(IntervalClass.NOTHING_WORTHWHILE, of(-0.02, 0, 0.05));
    assertEquals(IntervalClass.NOTHING_WORTHWHILE, of(0, 0, 0.05));
    assertEquals(IntervalClass.UNCLEAR, of(0, 0.05, 0.05));
    assertEquals(IntervalClass.NARROWER, of(0.01, 0.05, 0.05));
    assertEquals(IntervalClass.LARGE, of(0.05, 0.05, 0.05));
    assertEquals(IntervalClass.UNCLEAR, of(-0.0120, 0.1420, 0.05));
    assertEquals(IntervalClass.UNCLEAR, of(-0.0055, 0.1455, 0.05));
  }

  @Property
  void exactlyOneClassAppliesAndItIsOurs(@ForAll("triples") Triple t) {
    List<IntervalClass> apply =
        Stream.of(IntervalClass.values()).filter(c -> applies(c, t)).toList();
    assertEquals(List.of(of(t.lo, t.hi, t.delta)), apply);
  }

  /** The definitions as signed, each on its own. */
  private static boolean applies(IntervalClass c, Triple t) {
    return switch (c) {
      case WIDER -> t.hi < 0;
      case NOTHING_WORTHWHILE -> t.lo <= 0 && 0 <= t.hi && t.hi < t.delta;
      case SMALL -> 0 < t.lo && t.lo <= t.hi && t.hi < t.delta;
      case UNCLEAR -> t.lo <= 0 && t.hi >= t.delta;
      case NARROWER -> 0 < t.lo && t.lo < t.delta && t.delta <= t.hi;
      case LARGE -> t.lo >= t.delta;
    };
  }

  @Provide
  Arbitrary<Triple> triples() {
    // A coarse grid meets every boundary often: lo, hi and δ coincide with 0 and each other.
    Arbitrary<Double> grid = Arbitraries.integers().between(-6, 6).map(i -> i / 100.0);
    Arbitrary<Double> any = Arbitraries.doubles().between(-1, 1);
    Arbitrary<Double> end = Arbitraries.oneOf(grid, any);
    Arbitrary<Double> delta =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 6).map(i -> i / 100.0),
            Arbitraries.doubles().between(0.000001, 1).ofScale(6));
    return Combinators.combine(end, end, delta)
        .as((a, b, d) -> new Triple(Math.min(a, b), Math.max(a, b), d));
  }

  private static IntervalClass of(double lo, double hi, double delta) {
    return IntervalClass.of(Interval.of(lo, hi, "test"), delta);
  }
}
