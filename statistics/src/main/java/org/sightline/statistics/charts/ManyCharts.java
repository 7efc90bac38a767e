package org.sightline.statistics.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;

/**
 * One test over many charts at once. When nothing happens in any of them, the chance that any is
 * flagged is at most the level, however many they are and however they move together.
 *
 * <p>How: for each series, the largest standardised distance between any stretch of later periods
 * and the baseline. The periods are then shuffled, the same way for all series, and the largest of
 * all series' distances is taken each time. A series is flagged when its own distance is rarely
 * reached by that largest one. The shuffling needs no bell curve, works for small counts, and keeps
 * what the series share; a trend or a season that runs through the baseline breaks it, because then
 * the periods are not alike to begin with.
 *
 * @param findings one per series, in the order given
 * @param level chance of any flag at this look when nothing happens: 5% divided by the looks
 *     planned
 * @param looks how often the charts will be looked at in all
 * @param shuffles orders of the periods drawn
 * @param seed seed of the shuffles
 */
public record ManyCharts(List<Finding> findings, double level, int looks, int shuffles, long seed) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "charts.many",
          "Many charts, one test",
          "Which of many series changed, allowing for how many were looked at.",
          "T = max over stretches of |mean − baseline mean|/(s·√(1/w + 1/b)); p = (1 + #{max over"
              + " series of shuffled T ≥ T})/(1 + shuffles)",
          "p, 0 to 1, already corrected for all series",
          "a flag is a series that moved; an unflagged series may still have moved a little",
          List.of(
              "fewer than 8 baseline values, or no later one, in a series: no p",
              "a series without any spread: no p",
              "one later period: no flag is possible; two: hardly"),
          "Westfall & Young 1993 (recalled); the statistic is a choice");

  /** Chance of any flag over all looks, when nothing happens. */
  public static final double FAMILY_LEVEL = 0.05;

  private static final double TIE = 1e-9;

  /**
   * What became of one series.
   *
   * @param name the series
   * @param p corrected for all series of the page
   * @param flagged whether p is at most the level
   * @param from first period of the stretch that stands out most, counted from 0; −1 when none
   * @param to last period of it
   * @param direction +1 above the baseline, −1 below, 0 when there is none
   */
  public record Finding(
      String name, Estimate p, boolean flagged, int from, int to, int direction) {}

  public ManyCharts {
    findings = List.copyOf(findings);
  }

  /**
   * Tests all series of a page together.
   *
   * @param series all with one point (or gap) per period
   * @param baseline how many periods belong to the baseline, at least 8
   * @param looks how often the page will be looked at during the cycle, at least 1
   * @param shuffles such as 1999; p cannot be smaller than 1/(1 + shuffles)
   * @param seed any number; the same one gives the same result
   */
  public static ManyCharts of(
      List<Series> series, int baseline, int looks, int shuffles, long seed) {
    int periods = series.isEmpty() ? 0 : series.get(0).points().size();
    check(series, baseline, periods, looks, shuffles);
    double level = FAMILY_LEVEL / looks;
    List<Stretches> stretches = new ArrayList<>();
    int[] order = new int[periods];
    Arrays.setAll(order, i -> i);
    for (Series one : series) {
      stretches.add(new Stretches(one, baseline));
    }
    double[] observed = new double[series.size()];
    for (int s = 0; s < observed.length; s++) {
      observed[s] = stretches.get(s).usable() ? stretches.get(s).largest(order).distance() : 0;
    }
    int[] reached = new int[series.size()];
    var random = new SplittableRandom(seed);
    for (int draw = 0; draw < shuffles; draw++) {
      shuffle(order, random);
      double most = 0;
      for (Stretches one : stretches) {
        most = one.usable() ? Math.max(most, one.largest(order).distance()) : most;
      }
      for (int s = 0; s < observed.length; s++) {
        reached[s] += most >= observed[s] - TIE ? 1 : 0;
      }
    }
    Arrays.setAll(order, i -> i);
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < observed.length; s++) {
      findings.add(finding(stretches.get(s), order, (1 + reached[s]) / (1.0 + shuffles), level));
    }
    return new ManyCharts(findings, level, looks, shuffles, seed);
  }

  private static Finding finding(Stretches one, int[] order, double p, double level) {
    if (!one.usable()) {
      return new Finding(
          one.name(), Estimate.undefined(Reason.NOT_ESTIMABLE, one.obstacle()), false, -1, -1, 0);
    }
    Stretches.Stretch most = one.largest(order);
    return new Finding(
        one.name(),
        Estimate.of(p, one.values()),
        p <= level,
        most.from(),
        most.to(),
        most.direction());
  }

  private static void check(
      List<Series> series, int baseline, int periods, int looks, int shuffles) {
    for (Series one : series) {
      if (one.points().size() != periods) {
        throw new IllegalArgumentException(
            "series "
                + one.name()
                + " has "
                + one.points().size()
                + " periods, the first has "
                + periods
                + ". Maybe leave missing periods empty instead of leaving them out.");
      }
    }
    if (baseline < XmR.LEAST_BASELINE || looks < 1 || shuffles < 1) {
      throw new IllegalArgumentException(
          "baseline "
              + baseline
              + ", looks "
              + looks
              + ", shuffles "
              + shuffles
              + ". Maybe wait until the baseline has 8 periods.");
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
