package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Inputs nobody wishes for, and what every answer to them must keep to. */
public final class Wild {

  private static final long MOST = 1_000_000_000_000L;

  private Wild() {}

  /** Nobody, one person, everybody, nobody counted, a school, a trillion. */
  public static Arbitrary<Tally> tallies() {
    return tallies(
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 3),
            Arbitraries.longs().between(0, 500),
            Arbitraries.longs().between(0, MOST),
            Arbitraries.of(0L, 1L, MOST)));
  }

  /** At least one person. */
  public static Arbitrary<Tally> peopled() {
    return tallies().filter(tally -> tally.n() > 0);
  }

  /** The sizes met in schools. */
  public static Arbitrary<Tally> small() {
    return tallies(Arbitraries.longs().between(0, 400));
  }

  private static Arbitrary<Tally> tallies(Arbitrary<Long> sizes) {
    return sizes.flatMap(
        n ->
            Arbitraries.oneOf(Arbitraries.longs().between(0, n), Arbitraries.of(0L, n))
                .map(x -> new Tally(x, n)));
  }

  /** From no value at all to values whose square a double can just hold. */
  public static Arbitrary<Moments> moments() {
    Arbitrary<Double> sizes =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-1000, 1000), Arbitraries.of(0.0, 1e-300, -1e150, 1e150));
    Arbitrary<Double> squares =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(0, 1e6), Arbitraries.of(0.0, 1e-300, 1e300));
    return Combinators.combine(Arbitraries.longs().between(0, 50), sizes, squares)
        .as((n, mean, square) -> new Moments(n, n == 0 ? 0 : mean, n < 2 ? 0 : square));
  }

  /**
   * A known value lies in its interval. (That it is a number at all is kept by Known and Interval,
   * which accept no other: an answer that broke this would have thrown.)
   */
  public static void sound(Estimate... estimates) {
    for (Estimate estimate : estimates) {
      if (estimate instanceof Known known && known.range() instanceof Interval ends) {
        assertTrue(ends.contains(known.value()), () -> known + " lies outside");
      }
    }
  }

  public static void sound(List<Estimate> estimates) {
    sound(estimates.toArray(Estimate[]::new));
  }
}
