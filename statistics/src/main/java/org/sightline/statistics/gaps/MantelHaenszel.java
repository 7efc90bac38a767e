package org.sightline.statistics.gaps;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;

/** One common ratio or difference over strata, leaning on those where both groups have people. */
public final class MantelHaenszel {

  public static final Measure MEASURE =
      new Measure(
          "gaps.mantel-haenszel",
          "Gap within strata (Mantel-Haenszel)",
          "One odds ratio, or one difference, for comparisons made inside schools or grades only.",
          "OR = Σ a·d/n / Σ b·c/n (Robins-Breslow-Greenland interval);"
              + " RD = Σ w(p_g - p_r) / Σ w, w = n_g·n_r/(n_g + n_r)",
          "ratio, at least 0; or share, -1 to 1",
          "One number fits only if the gap is alike in the strata: look at them too.",
          List.of(
              "a stratum where either group has nobody weighs nothing",
              "no stratum with both groups: no denominator",
              "the ratio would be divided by 0: not estimable",
              "a ratio of 0: no interval"),
          "Mantel & Haenszel 1959, Robins, Breslow & Greenland 1986 (recalled, not re-read);"
              + " checked against R mantelhaen.test");

  private MantelHaenszel() {}

  /** The common odds ratio. */
  public static Estimate oddsRatio(List<Stratum> strata) {
    double r = 0;
    double s = 0;
    double pr = 0;
    double psqr = 0;
    double qs = 0;
    for (Stratum stratum : both(strata)) {
      double n = (double) stratum.group().n() + stratum.reference().n();
      double ad = (double) stratum.group().x() * stratum.reference().rest() / n;
      double bc = (double) stratum.group().rest() * stratum.reference().x() / n;
      double p = ((double) stratum.group().x() + stratum.reference().rest()) / n;
      double q = 1 - p;
      r += ad;
      s += bc;
      pr += p * ad;
      psqr += p * bc + q * ad;
      qs += q * bc;
    }
    long people = people(strata);
    if (people == 0) {
      return nobody();
    }
    if (s == 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the odds would be divided by 0");
    }
    double ratio = r / s;
    double error = Math.sqrt(pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s));
    return Estimate.of(ratio, Range.aroundLog(ratio, error, "Robins-Breslow-Greenland"), people);
  }

  /** The common difference of shares; no interval. */
  public static Estimate riskDifference(List<Stratum> strata) {
    double sum = 0;
    double weights = 0;
    for (Stratum stratum : both(strata)) {
      Tally group = stratum.group();
      Tally reference = stratum.reference();
      double w = (double) group.n() / ((double) group.n() + reference.n()) * reference.n();
      sum += w * (group.rate() - reference.rate());
      weights += w;
    }
    long people = people(strata);
    return people == 0 ? nobody() : Estimate.of(sum / weights, people);
  }

  private static List<Stratum> both(List<Stratum> strata) {
    return strata.stream().filter(s -> s.group().n() > 0 && s.reference().n() > 0).toList();
  }

  private static long people(List<Stratum> strata) {
    return both(strata).stream()
        .mapToLong(s -> Math.addExact(s.group().n(), s.reference().n()))
        .reduce(0, Math::addExact);
  }

  private static Estimate nobody() {
    return Estimate.undefined(Reason.NO_DENOMINATOR, "no stratum has people of both groups");
  }
}
