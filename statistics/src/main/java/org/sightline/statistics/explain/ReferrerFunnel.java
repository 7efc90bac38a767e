package org.sightline.statistics.explain;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * Referrals of each adult beside what chance alone would scatter, given how many students they
 * teach. Rates of adults with few students swing widely; the shrunken rate takes that off.
 */
public final class ReferrerFunnel {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "explain.referrer-funnel",
          "Referrals beside chance",
          "Whether an adult's number of referrals lies outside what the school's rate and chance"
              + " would give.",
          "limits: Poisson 0.1% and 99.9% points at λ·e_i; shrunken λ + C(y_i/e_i − λ),"
              + " C = A/(A + λ/e_i), A = max(0, s² − λ/ē)",
          "referrals per unit of exposure",
          "outside: ask what differs there; never a public ranking of adults",
          List.of("no exposure: no value", "no referral at all: no value"),
          "Spiegelhalter 2005; Marshall 1991 (recalled)");

  private static final double TAIL = 0.001;

  private ReferrerFunnel() {}

  /**
   * One adult.
   *
   * @param referrals how many referrals, at least 0
   * @param exposure students taught, or student-days, at least 0
   */
  public record Exposed(long referrals, double exposure) {
    public Exposed {
      if (referrals < 0 || !(exposure >= 0) || Double.isInfinite(exposure)) {
        throw new IllegalArgumentException(
            "referrals "
                + referrals
                + ", exposure "
                + exposure
                + ". Maybe exposure was left empty: give the students taught.");
      }
    }
  }

  /** Where an adult's count lies beside the limits. */
  public enum Place {
    /** Fewer than chance would scatter. */
    BELOW,
    /** Within what chance scatters. */
    WITHIN,
    /** More than chance would scatter. */
    ABOVE,
    /** No exposure, or nobody referred anyone. */
    NOT_KNOWN
  }

  /**
   * One adult beside the limits.
   *
   * @param rate referrals per unit of exposure
   * @param shrunken the same, drawn towards the school's rate the more the less exposure there is
   * @param place beside the limits
   */
  public record Point(Estimate rate, Estimate shrunken, Place place) {}

  /** One point per adult, in the order given. */
  public static List<Point> of(List<Exposed> adults) {
    List<Exposed> seen = adults.stream().filter(a -> a.exposure() > 0).toList();
    double exposure = seen.stream().mapToDouble(Exposed::exposure).sum();
    double referrals = seen.stream().mapToDouble(Exposed::referrals).sum();
    if (referrals == 0) {
      Undefined none = Estimate.undefined(Reason.NOT_ESTIMABLE, "nobody referred anyone");
      return adults.stream().map(a -> new Point(none, none, Place.NOT_KNOWN)).toList();
    }
    double common = referrals / exposure;
    double between = between(seen, common, exposure);
    List<Point> points = new ArrayList<>();
    for (Exposed adult : adults) {
      points.add(point(adult, common, between));
    }
    return points;
  }

  private static double between(List<Exposed> seen, double common, double exposure) {
    double spread = 0;
    for (Exposed adult : seen) {
      double off = adult.referrals() / adult.exposure() - common;
      spread += adult.exposure() / exposure * off * off;
    }
    return Math.max(0, spread - common / (exposure / seen.size()));
  }

  private static Point point(Exposed adult, double common, double between) {
    if (adult.exposure() == 0) {
      Undefined none = Estimate.undefined(Reason.NO_DENOMINATOR, "no student taught");
      return new Point(none, none, Place.NOT_KNOWN);
    }
    double rate = adult.referrals() / adult.exposure();
    double trust = between / (between + common / adult.exposure());
    var chance = PoissonDistribution.of(common * adult.exposure());
    int count = Math.toIntExact(adult.referrals());
    Place place =
        chance.survivalProbability(count - 1) < TAIL
            ? Place.ABOVE
            : chance.cumulativeProbability(count) < TAIL ? Place.BELOW : Place.WITHIN;
    return new Point(
        Estimate.of(rate, adult.referrals()),
        Estimate.of(common + trust * (rate - common), adult.referrals()),
        place);
  }
}
