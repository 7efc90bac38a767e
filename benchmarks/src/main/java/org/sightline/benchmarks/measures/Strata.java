package org.sightline.benchmarks.measures;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sightline.statistics.Tally;

/** Strata as a district has them: from a few people to thousands, shares around one half. */
final class Strata {

  private Strata() {}

  /** The same strata at every run. */
  static List<Tally> of(int how) {
    SplittableRandom random = new SplittableRandom(20);
    return IntStream.range(0, how)
        .mapToObj(
            i -> {
              int n = (int) Math.exp(2 + 6 * random.nextDouble());
              double share = 0.3 + 0.4 * random.nextDouble();
              long x = IntStream.range(0, n).filter(j -> random.nextDouble() < share).count();
              return new Tally(x, n);
            })
        .toList();
  }
}
