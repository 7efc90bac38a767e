package org.sightline.statistics.gaps;

import java.math.BigInteger;
import org.sightline.statistics.Tally;

/** Comparisons of shares without rounding. */
final class ExactRates {

  private ExactRates() {}

  /** As {@code Comparator}: the sign of x1/n1 - x2/n2, by cross-multiplied integers; both n > 0. */
  static int compare(Tally one, Tally two) {
    return BigInteger.valueOf(one.x())
        .multiply(BigInteger.valueOf(two.n()))
        .compareTo(BigInteger.valueOf(two.x()).multiply(BigInteger.valueOf(one.n())));
  }
}
