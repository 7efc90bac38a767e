package org.sightline.statistics.scorecard;

import java.util.List;
import java.util.SplittableRandom;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;

/**
 * Whether places where a leading indicator moved are the places where the lagging one moved
 * afterwards. Until tested, a link is assumed.
 *
 * @param status what may be printed beside the link
 * @param correlation over places, both oriented so that more is better, with Fisher's interval
 * @param p one-sided permutation p for a link in the hoped-for direction
 * @param shuffles how many pairings were drawn
 * @param seed seed of the shuffles
 */
public record LeadLagLink(
    Status status, Estimate correlation, Estimate p, int shuffles, long seed) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "scorecard.link",
          "Does the early sign foretell the result?",
          "Whether places that moved early on the leading indicator moved later on the lagging one.",
          "Pearson r over places; p = (1 + #{shuffled r ≥ r})/(1 + shuffles)",
          "correlation, −1 to 1",
          "supported: r above 0 and p at most 5%; against: its interval lies below 0",
          List.of("fewer than 8 places: assumed", "no spread in one of the indicators: assumed"),
          "Fisher 1921, 1935 (recalled); 8 places is a choice");

  /** Fewest places for a test. A choice. */
  public static final int LEAST_PLACES = 8;

  private static final double LEVEL = 0.05;

  /** What may be printed beside the link. */
  public enum Status {
    /** Never tested, or not testable with this data. */
    ASSUMED,
    /** Tested, and places that led also followed. */
    SUPPORTED,
    /** Tested, and the link is neither shown nor ruled out. */
    CANNOT_TELL,
    /** Tested, and it goes the other way. */
    CONTRADICTED
  }

  /**
   * One place.
   *
   * @param leading change of the leading indicator
   * @param lagging change of the lagging indicator, one stated lag later
   */
  public record Place(double leading, double lagging) {}

  /** Tests the link over places. */
  public static LeadLagLink of(
      List<Place> places, Direction leading, Direction lagging, int shuffles, long seed) {
    if (places.size() < LEAST_PLACES) {
      return assumed(places.size() + " places, at least 8 needed", seed);
    }
    double[] x = places.stream().mapToDouble(p -> leading.sign() * p.leading()).toArray();
    double[] y = places.stream().mapToDouble(p -> lagging.sign() * p.lagging()).toArray();
    standardise(x);
    standardise(y);
    double r = product(x, y);
    if (Math.abs(product(x, x) - 1) > 1e-6 || Math.abs(product(y, y) - 1) > 1e-6) {
      return assumed("one of the indicators is the same in every place", seed);
    }
    int reached = 1;
    var random = new SplittableRandom(seed);
    double[] dealt = y.clone();
    for (int draw = 0; draw < shuffles; draw++) {
      for (int i = dealt.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        double kept = dealt[i];
        dealt[i] = dealt[j];
        dealt[j] = kept;
      }
      reached += product(x, dealt) >= r - 1e-12 ? 1 : 0;
    }
    double p = reached / (shuffles + 1.0);
    Known correlation = Estimate.of(r, fisher(r, x.length), x.length);
    return new LeadLagLink(
        status(correlation, p), correlation, Estimate.of(p, x.length), shuffles, seed);
  }

  private static Status status(Known r, double p) {
    if (r.value() > 0 && p <= LEVEL) {
      return Status.SUPPORTED;
    }
    boolean below = r.range() instanceof Interval interval ? interval.hi() < 0 : r.value() < 0;
    return below ? Status.CONTRADICTED : Status.CANNOT_TELL;
  }

  private static LeadLagLink assumed(String detail, long seed) {
    var why = Estimate.undefined(Reason.NOT_ESTIMABLE, detail);
    return new LeadLagLink(Status.ASSUMED, why, why, 0, seed);
  }

  private static Range fisher(double r, int n) {
    if (Math.abs(r) >= 1 - 1e-12) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the places lie on one line");
    }
    double z = 0.5 * Math.log((1 + r) / (1 - r));
    double half = Interval.Z / Math.sqrt(n - 3.0);
    return Interval.of(Math.tanh(z - half), Math.tanh(z + half), "Fisher z");
  }

  /** Mean 0 and length 1; all zeros when there is no spread. */
  private static void standardise(double[] values) {
    double mean = 0;
    double largest = 0;
    for (double value : values) {
      mean += value / values.length;
      largest = Math.max(largest, Math.abs(value));
    }
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] -= mean;
      squares += values[i] * values[i];
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < values.length; i++) {
      values[i] = length <= 1e-12 * largest ? 0 : values[i] / length;
    }
  }

  private static double product(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}
