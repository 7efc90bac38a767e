package org.sightline.statistics.inequality;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * What a summary does over many random repetitions of the counts.
 *
 * @param mean of the repetitions
 * @param sd their standard deviation, the bootstrap standard error
 * @param bias their mean minus the summary itself; inequality is biased upward in small groups
 * @param percentiles the 2.5% and 97.5% points
 * @param draws how many repetitions
 * @param without how many of them gave no value
 */
public record Resampling(
    Estimate mean, Estimate sd, Estimate bias, Range percentiles, int draws, int without) {

  public static final Measure MEASURE =
      new Measure(
          "inequality.bootstrap",
          "Bootstrap",
          "How much a summary varies when the counts are drawn again at the rates seen.",
          "x* ~ Binomial(n, x/n) in every group, or whole clusters drawn again; the summary each"
              + " time; standard deviation, mean shift, 2.5% and 97.5% points",
          "the unit of the summary",
          "A positive bias means that chance makes groups look more unequal than they are.",
          List.of(
              "the summary itself has no value: its reason",
              "more than 1 in 20 repetitions without a value: not estimable",
              "fewer than 4 clusters: too few clusters",
              "the same seed gives the same numbers"),
          "Efron 1979 (recalled, not re-read); checked against numpy");

  /** Repeats {@code draw}, whose every value is one repetition of the counts. */
  static Resampling of(Estimate summary, int draws, Supplier<Estimate> draw) {
    if (draws < 100) {
      throw new IllegalArgumentException("draws is " + draws + ". Maybe use 2000.");
    }
    if (!(summary instanceof Known known)) {
      return none((Undefined) summary, draws, 0);
    }
    double[] values = new double[draws];
    int count = 0;
    for (int i = 0; i < draws; i++) {
      if (draw.get() instanceof Known one) {
        values[count++] = one.value();
      }
    }
    int without = draws - count;
    if (without * 20 > draws) {
      return none(
          new Undefined(
              Reason.NOT_ESTIMABLE, without + " of " + draws + " repetitions had no value"),
          draws,
          without);
    }
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double squares = Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum();
    double tail = (1 - Interval.USUAL_LEVEL) / 2;
    return new Resampling(
        Estimate.of(mean, known.n()),
        Estimate.of(Math.sqrt(squares / (count - 1)), known.n()),
        Estimate.of(mean - known.value(), known.n()),
        Interval.of(point(sorted, tail), point(sorted, 1 - tail), "bootstrap percentiles"),
        draws,
        without);
  }

  static Resampling none(Undefined why, int draws, int without) {
    return new Resampling(why, why, why, why, draws, without);
  }

  /** Linear interpolation between order statistics. */
  private static double point(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
