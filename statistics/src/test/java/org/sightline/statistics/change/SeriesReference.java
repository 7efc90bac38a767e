package org.sightline.statistics.change;

import static org.sightline.statistics.ReferenceRow.value;

import java.util.function.Function;
import org.sightline.statistics.ReferenceChecks;

/** Reference rows answered by an interrupted series. */
public final class SeriesReference {

  static final double[] Y = {
    88, 87, 89, 88, 86, 87, 88, 87, 86, 88, 87, 86, 90, 91, 90, 92, 91, 93, 92, 93, 94, 93, 94, 95
  };
  static final int BEFORE = 12;

  private static final String[] NAMES = {"(Intercept)", "tt", "post", "I(post * (tt - 12))"};

  private SeriesReference() {}

  public static void register(ReferenceChecks checks) {
    InterruptedSeries ours = InterruptedSeries.of(Y, BEFORE);
    checks.near("6.its.coef", NAMES[0], () -> value(ours.start()));
    checks.near("6.its.coef", NAMES[1], () -> value(ours.slope()));
    checks.near("6.its.coef", NAMES[2], () -> value(ours.level()));
    checks.near("6.its.coef", NAMES[3], () -> value(ours.turn()));
    checks.near("6.its.DW", "DW", () -> value(ours.durbinWatson()));
    SeriesFit fit = SeriesFit.of(Y, BEFORE).orElseThrow();
    errors(checks, "6.its.olsSE", fit::ordinaryError);
    errors(checks, "6.its.NW3", w -> fit.neweyWestError(3, true, w));
    errors(checks, "6.its.NW3.noadj", w -> fit.neweyWestError(3, false, w));
  }

  private static void errors(ReferenceChecks checks, String id, Function<double[], Double> error) {
    for (int c = 0; c < 4; c++) {
      double[] weights = new double[4];
      weights[c] = 1;
      checks.near(id, NAMES[c], () -> error.apply(weights));
    }
  }
}
