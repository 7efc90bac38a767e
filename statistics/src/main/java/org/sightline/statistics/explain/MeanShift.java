package org.sightline.statistics.explain;

import java.util.Arrays;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;

/**
 * Two cross-checks of a change point that ask nothing of the kind of outcome: the largest F of one
 * shift of the mean, and the largest cumulative sum of distances from the mean. Neither has a p
 * here: the scan's permutation p is the one to read.
 *
 * @param lastBefore the last period before the break, counted from 1; 0 when there is no value
 * @param statistic F, or the cumulative sum's largest absolute value
 */
public record MeanShift(int lastBefore, Estimate statistic) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "explain.mean-shift",
          "Change point, checked twice",
          "Whether other ways of looking for a break find the same one.",
          "sup F = max over τ of (S₀ − S_τ)/(S_τ/(T − 2)); CUSUM max |Σ(x − x̄)|",
          "F at least 0; the cumulative sum in the series' unit",
          "compare the period found, not the size",
          List.of("fewer periods than two segments: no value", "all periods alike: no value"),
          "Andrews 1993; Page 1954 (recalled); agrees with strucchange::Fstats");

  /** The largest F of one shift of the mean, with at least {@code least} periods on a side. */
  public static MeanShift supF(double[] y, int least) {
    if (y.length < 2 * least || least < 1 || y.length < 3) {
      return none(y.length + " periods, at least " + Math.max(3, 2 * least) + " needed");
    }
    double whole = squares(y, 0, y.length);
    int last = 0;
    double best = -1;
    for (int tau = least; tau <= y.length - least; tau++) {
      double left = squares(y, 0, tau) + squares(y, tau, y.length);
      if (left <= 1e-24 * Math.max(whole, 1e-300)) {
        return none("both sides of the break are without any spread");
      }
      double f = (whole - left) / (left / (y.length - 2));
      if (f > best + 1e-12 * Math.max(1, best)) {
        best = f;
        last = tau;
      }
    }
    return new MeanShift(last, Estimate.of(best, y.length));
  }

  /** The largest absolute cumulative sum of distances from the mean. */
  public static MeanShift cusum(double[] y) {
    if (y.length < 2) {
      return none(y.length + " periods, at least 2 needed");
    }
    double mean = Arrays.stream(y).sum() / y.length;
    int last = 0;
    double best = 0;
    double sum = 0;
    for (int i = 0; i < y.length - 1; i++) {
      sum += y[i] - mean;
      if (Math.abs(sum) > best + 1e-12 * Math.max(1, best)) {
        best = Math.abs(sum);
        last = i + 1;
      }
    }
    return last == 0
        ? none("all periods are alike")
        : new MeanShift(last, Estimate.of(best, y.length));
  }

  private static MeanShift none(String detail) {
    return new MeanShift(0, Estimate.undefined(Reason.NOT_ESTIMABLE, detail));
  }

  private static double squares(double[] y, int from, int to) {
    double mean = 0;
    for (int i = from; i < to; i++) {
      mean += y[i] / (to - from);
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (y[i] - mean) * (y[i] - mean);
    }
    return sum;
  }
}
