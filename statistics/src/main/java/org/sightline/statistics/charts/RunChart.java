package org.sightline.statistics.charts;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.sightline.statistics.Measure;

/**
 * A run chart around a median: are the points arranged as chance would arrange them?
 *
 * @param median the centre line
 * @param useful points not on the median; only these count
 * @param longestRun most useful points in a row on one side
 * @param crossings how often the line goes from one side to the other
 * @param longestRunLimit a longer run than this is a signal
 * @param crossingsLimit fewer crossings than this are a signal
 */
public record RunChart(
    double median,
    int useful,
    int longestRun,
    int crossings,
    int longestRunLimit,
    int crossingsLimit) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "charts.run",
          "Run chart",
          "Whether points cling to one side of the median longer than chance would have it.",
          "longest run > round(log₂ n) + 3, or crossings < 5% point of Binomial(n − 1, ½)",
          "points",
          "a signal says: something other than chance; which, the chart does not know",
          List.of("points on the median do not count", "fewer than 10 useful points: no signal"),
          "Anhøj & Olesen 2014 (recalled); agrees with R qbinom");

  /** With fewer useful points the limits mean little and no signal is given. A choice. */
  public static final int LEAST_USEFUL = 10;

  /** Counts runs and crossings around the median of these points. */
  public static RunChart of(double[] points) {
    if (points.length == 0) {
      throw new IllegalArgumentException("there is no point. Maybe the window is empty.");
    }
    double[] sorted = points.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return around(points, median);
  }

  /** The same around a centre fixed beforehand, such as the median of a baseline. */
  public static RunChart around(double[] points, double centre) {
    int useful = 0;
    int longest = 0;
    int crossings = 0;
    int length = 0;
    int previous = 0;
    for (double y : points) {
      int side = y > centre ? 1 : y < centre ? -1 : 0;
      if (side == 0) {
        continue;
      }
      useful++;
      crossings += previous != 0 && side != previous ? 1 : 0;
      length = side == previous ? length + 1 : 1;
      longest = Math.max(longest, length);
      previous = side;
    }
    return new RunChart(
        centre, useful, longest, crossings, longestRunLimit(useful), crossingsLimit(useful));
  }

  /** round(log₂ n) + 3 for n useful points; 0 for none. */
  public static int longestRunLimit(int useful) {
    return useful == 0 ? 0 : (int) Math.rint(Math.log(useful) / Math.log(2)) + 3;
  }

  /** The smallest c with P(Binomial(n − 1, ½) ≤ c) at least 5%; 0 for fewer than two points. */
  public static int crossingsLimit(int useful) {
    return useful < 2
        ? 0
        : BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(0.05);
  }

  /** A run longer than chance would have it. */
  public boolean longRun() {
    return useful >= LEAST_USEFUL && longestRun > longestRunLimit;
  }

  /** Fewer crossings than chance would have. */
  public boolean fewCrossings() {
    return useful >= LEAST_USEFUL && crossings < crossingsLimit;
  }
}
