package org.sightline.statistics.charts;

import static org.sightline.statistics.ReferenceRow.value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sightline.statistics.ReferenceChecks;
import org.sightline.statistics.Tally;

/** Reference rows answered by charts. */
public final class ChartsReference {

  static final double[] Y = {30, 32, 29, 31, 33, 30, 31, 29, 34, 33, 35, 34, 36, 35, 37};
  static final double[] BASELINE = Arrays.copyOf(Y, 8);
  static final List<Tally> SHARES =
      IntStream.of(40, 55, 30, 60, 45, 35, 50, 65).mapToObj(x -> new Tally(x, 1000)).toList();

  private ChartsReference() {}

  public static void register(ReferenceChecks checks) {
    XmR frozen = XmR.of(BASELINE);
    checks.near("6.xmr", "mean", () -> value(frozen.centre()));
    checks.near("6.xmr", "mR", () -> value(frozen.meanMovingRange()));
    checks.near("6.xmr", "LPL", () -> value(frozen.lower()));
    checks.near("6.xmr", "UPL", () -> value(frozen.upper()));
    XmR redrawn = XmR.of(Y);
    checks.near("6.xmr.all", "1", () -> value(redrawn.centre()));
    checks.near("6.xmr.all", "2", () -> value(redrawn.meanMovingRange()));
    checks.near("6.xmr.all", "3", () -> value(redrawn.lower()));
    checks.near("6.xmr.all", "4", () -> value(redrawn.upper()));
    PChart shares = PChart.of(SHARES, true);
    checks.near("6.pchart", "pb", () -> value(shares.centre()));
    checks.near("6.pchart", "UCL", () -> shares.plainLimits(1000).orElseThrow().upper());
    checks.near("6.pchart", "LCL", () -> shares.plainLimits(1000).orElseThrow().lower());
    checks.near("6.pchart", "sz", () -> value(shares.sigmaZ()));
    checks.near("6.pchart", "UCLprime", () -> shares.limits(1000).orElseThrow().upper());
    checks.near("6.pchart", "LCLprime", () -> shares.limits(1000).orElseThrow().lower());
    for (int n : new int[] {24, 12}) {
      checks.near("6.anhoej n=" + n, "1", () -> RunChart.longestRunLimit(n));
      checks.near("6.anhoej n=" + n, "2", () -> RunChart.crossingsLimit(n));
    }
  }
}
