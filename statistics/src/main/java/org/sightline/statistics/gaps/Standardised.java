package org.sightline.statistics.gaps;

import java.util.List;
import java.util.stream.Collectors;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * Two shares as they would be if both groups were spread alike over the strata.
 *
 * @param group the group's standardised share
 * @param reference the standardised share of those compared with
 * @param gap their difference, with its interval
 * @param standardError of the gap
 */
public record Standardised(
    Estimate group, Estimate reference, Estimate gap, Estimate standardError) {

  public static final Measure MEASURE =
      new Measure(
          "gaps.standardised",
          "Standardised gap",
          "The gap that would remain if both groups were spread alike over schools or grades.",
          "Σ w_s·p_gs - Σ w_s·p_rs; SE = √Σ w_s²[p_g(1-p_g)/n_g + p_r(1-p_r)/n_r]",
          "share, -1 to 1; shown as percentage points",
          "Nearer 0 than the plain gap: part of it comes from where the groups are enrolled."
              + " That describes the gap; it does not excuse it.",
          List.of(
              "a stratum in which either group has nobody: no denominator, the strata are listed;"
                  + " weights are never renormalised silently",
              "no stratum: no denominator",
              "shares of 0% or 100% in every stratum: no interval"),
          "Direct standardisation; checked against epitools::ageadjust.direct");

  /** Weights each stratum by all people in it, of both groups. */
  public static Standardised byEveryone(List<Stratum> strata) {
    double[] people =
        strata.stream().mapToDouble(s -> (double) s.group().n() + s.reference().n()).toArray();
    double all = 0;
    for (double count : people) {
      all += count;
    }
    for (int i = 0; i < people.length; i++) {
      people[i] = all == 0 ? 1.0 / people.length : people[i] / all;
    }
    return of(strata, people);
  }

  /**
   * Weights as given.
   *
   * @param weights one per stratum, each at least 0, together 1
   */
  public static Standardised of(List<Stratum> strata, double[] weights) {
    check(strata, weights);
    String empty =
        strata.stream()
            .filter(s -> s.group().n() == 0 || s.reference().n() == 0)
            .map(Stratum::name)
            .collect(Collectors.joining(", "));
    if (strata.isEmpty() || !empty.isEmpty()) {
      Undefined why =
          new Undefined(
              Reason.NO_DENOMINATOR,
              strata.isEmpty() ? "there is no stratum" : "a group has nobody in: " + empty);
      return new Standardised(why, why, why, why);
    }
    double group = 0;
    double reference = 0;
    double variance = 0;
    long groupN = 0;
    long referenceN = 0;
    for (int i = 0; i < weights.length; i++) {
      double p = strata.get(i).group().rate();
      double q = strata.get(i).reference().rate();
      long n = strata.get(i).group().n();
      long m = strata.get(i).reference().n();
      group += weights[i] * p;
      reference += weights[i] * q;
      variance += weights[i] * weights[i] * (p * (1 - p) / n + q * (1 - q) / m);
      groupN = Math.addExact(groupN, n);
      referenceN = Math.addExact(referenceN, m);
    }
    double gap = group - reference;
    double error = Math.sqrt(variance);
    long n = Math.addExact(groupN, referenceN);
    return new Standardised(
        Estimate.of(group, groupN),
        Estimate.of(reference, referenceN),
        Estimate.of(gap, Range.around(gap, error, "standardised, Wald"), n),
        Estimate.of(error, n));
  }

  private static void check(List<Stratum> strata, double[] weights) {
    double sum = 0;
    boolean usable = weights.length == strata.size();
    for (double weight : weights) {
      usable &= weight >= 0;
      sum += weight;
    }
    if (!usable || (weights.length > 0 && !(Math.abs(sum - 1) < 1e-9))) {
      throw new IllegalArgumentException(
          weights.length
              + " weights that add up to "
              + sum
              + " for "
              + strata.size()
              + " strata. Maybe divide them by their sum first.");
    }
  }
}
