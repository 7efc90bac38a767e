package org.sightline.statistics.explain;

import java.util.List;
import java.util.SplittableRandom;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/**
 * The week after which a rate was most unlike before, and how rare so large a break would be if the
 * weeks stood in any other order.
 *
 * <p>A trend or a season breaks the comparison with shuffled weeks: then a small p says only that
 * the weeks are not exchangeable. For a date known beforehand use an interrupted series.
 *
 * @param lastBefore the last week before the break, counted from 1; 0 when there is no value
 * @param tied whether another week explains the break just as well; the first is taken
 * @param statistic twice the log likelihood gained by two rates instead of one
 * @param before the rate up to and with that week
 * @param after the rate after it
 * @param p permutation p, (1 + reached)/(1 + shuffles)
 * @param shuffles how many orders were drawn
 * @param seed seed of the shuffles
 */
public record ChangePoint(
    int lastBefore,
    boolean tied,
    Estimate statistic,
    Estimate before,
    Estimate after,
    Estimate p,
    int shuffles,
    long seed) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "explain.change-point",
          "When did it change?",
          "The week after which the rate differs most from before.",
          "Λ = max over τ of 2(ℓ(1..τ) + ℓ(τ+1..T) − ℓ(1..T)), binomial; p from shuffled weeks",
          "Λ at least 0; p 0 to 1",
          "list what happened within two weeks of it; a date alone is no cause",
          List.of("fewer than 6 weeks with people: no value", "the same rate every week: no value"),
          "Scott & Knott 1974; Hinkley & Hinkley 1970 (recalled)");

  /** Fewest weeks on each side of a break. */
  public static final int LEAST_SEGMENT = 3;

  /** Shuffles unless asked otherwise. */
  public static final int SHUFFLES = 1_999;

  /** An event this many weeks or fewer from the break is worth naming beside it. */
  public static final int NEAR_WEEKS = 2;

  private static final double TIE = 1e-12;

  /** Scans the weeks in order of time. Weeks with nobody take part with a likelihood of 0. */
  public static ChangePoint of(List<Tally> weeks, int shuffles, long seed) {
    double[] x = weeks.stream().mapToDouble(Tally::x).toArray();
    double[] n = weeks.stream().mapToDouble(Tally::n).toArray();
    long peopled = weeks.stream().filter(w -> w.n() > 0).count();
    if (peopled < 2 * LEAST_SEGMENT) {
      return none(peopled + " weeks with people, at least 6 needed", seed);
    }
    Scan scan = Scan.of(x, n);
    if (scan.gain() <= TIE) {
      return none("the rate does not differ between weeks", seed);
    }
    var random = new SplittableRandom(seed);
    int reached = 1;
    for (int draw = 0; draw < shuffles; draw++) {
      for (int i = x.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        swap(x, i, j);
        swap(n, i, j);
      }
      reached += Scan.of(x, n).gain() >= scan.gain() - TIE * Math.max(1, scan.gain()) ? 1 : 0;
    }
    return new ChangePoint(
        scan.last(),
        scan.tied(),
        Estimate.of(scan.gain(), weeks.size()),
        sum(weeks.subList(0, scan.last())).share(),
        sum(weeks.subList(scan.last(), weeks.size())).share(),
        Estimate.of(reached / (shuffles + 1.0), weeks.size()),
        shuffles,
        seed);
  }

  /** Whether an event in {@code week} (counted from 1) lies near the break. */
  public boolean near(int week) {
    return lastBefore > 0 && Math.abs(week - lastBefore) <= NEAR_WEEKS;
  }

  private static ChangePoint none(String detail, long seed) {
    Undefined why = Estimate.undefined(Reason.NOT_ESTIMABLE, detail);
    return new ChangePoint(0, false, why, why, why, why, 0, seed);
  }

  private static Tally sum(List<Tally> weeks) {
    return weeks.stream().reduce(new Tally(0, 0), Tally::plus);
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }

  /**
   * The best split of one order of weeks.
   *
   * @param last weeks in the first segment
   * @param gain twice the log likelihood gained
   * @param tied whether another split gains as much
   */
  private record Scan(int last, double gain, boolean tied) {

    static Scan of(double[] x, double[] n) {
      double allX = 0;
      double allN = 0;
      for (int i = 0; i < x.length; i++) {
        allX += x[i];
        allN += n[i];
      }
      double one = likelihood(allX, allN);
      double sumX = 0;
      double sumN = 0;
      double best = 0;
      int last = 0;
      boolean tied = false;
      for (int i = 1; i <= x.length - LEAST_SEGMENT; i++) {
        sumX += x[i - 1];
        sumN += n[i - 1];
        if (i < LEAST_SEGMENT) {
          continue;
        }
        double gain = 2 * (likelihood(sumX, sumN) + likelihood(allX - sumX, allN - sumN) - one);
        double margin = TIE * Math.max(1, best);
        if (gain > best + margin) {
          best = gain;
          last = i;
          tied = false;
        } else if (last > 0 && gain >= best - margin) {
          tied = true;
        }
      }
      return new Scan(last, best, tied);
    }

    private static double likelihood(double x, double n) {
      return x <= 0 || x >= n ? 0 : x * Math.log(x / n) + (n - x) * Math.log(1 - x / n);
    }
  }
}
