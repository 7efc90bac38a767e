package org.sightline.statistics.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/**
 * A chart of shares. With many people in each period the plain limits are too narrow, because real
 * rates wander more than coins do; Laney's correction widens them by how much the baseline
 * wandered.
 *
 * @param centre the share over all periods of the baseline
 * @param sigmaZ how many times more than coins the baseline wandered
 * @param floored whether σ_z below 1 was set to 1
 */
public record PChart(Estimate centre, Estimate sigmaZ, boolean floored) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "charts.p",
          "Control chart of shares, Laney's p′",
          "How far a share wanders from period to period when nothing happens.",
          "p̄ ± 3·√(p̄(1 − p̄)/n_i)·σ_z, σ_z = mean |z_i − z_{i−1}|/1.128, clipped to 0 and 1",
          "share, 0 to 1",
          "σ_z of 1: chance alone; of 2: twice as much wandering",
          List.of(
              "fewer than 8 periods with people: no limits",
              "nobody, or everybody, in every period: no limits",
              "σ_z below 1 is set to 1 unless asked otherwise: a choice"),
          "Laney 2002 (recalled)");

  private static final double D2 = 1.128;

  /**
   * Learns centre and σ_z from the baseline; periods with nobody are passed over.
   *
   * @param floorAtOne whether σ_z below 1 is set to 1
   */
  public static PChart of(List<Tally> baseline, boolean floorAtOne) {
    List<Tally> peopled = baseline.stream().filter(t -> t.n() > 0).toList();
    if (peopled.size() < XmR.LEAST_BASELINE) {
      return none(peopled.size() + " periods with people, at least 8 needed");
    }
    Tally all = peopled.stream().reduce(new Tally(0, 0), Tally::plus);
    if (all.x() == 0 || all.rest() == 0) {
      return none("the share is 0 or 1 in every period");
    }
    double p = all.rate();
    List<Double> z = new ArrayList<>();
    for (Tally t : peopled) {
      z.add((t.rate() - p) / Math.sqrt(p * (1 - p) / t.n()));
    }
    double steps = 0;
    for (int i = 1; i < z.size(); i++) {
      steps += Math.abs(z.get(i) - z.get(i - 1));
    }
    double sigma = steps / (z.size() - 1) / D2;
    boolean floored = floorAtOne && sigma < 1;
    return new PChart(Estimate.of(p, all.n()), Estimate.of(floored ? 1 : sigma, z.size()), floored);
  }

  /** Laney's limits for a period with {@code n} people, clipped to 0 and 1. */
  public Optional<Limits> limits(long n) {
    return sigmaZ instanceof Known s ? limits(n, s.value()) : Optional.empty();
  }

  /** The plain limits, as if chance alone moved the share. */
  public Optional<Limits> plainLimits(long n) {
    return limits(n, 1);
  }

  private Optional<Limits> limits(long n, double sigma) {
    if (n <= 0 || !(centre instanceof Known c)) {
      return Optional.empty();
    }
    double p = c.value();
    double half = 3 * Math.sqrt(p * (1 - p) / n) * sigma;
    return Optional.of(new Limits(p, Math.max(0, p - half), Math.min(1, p + half)));
  }

  private static PChart none(String detail) {
    Undefined why = Estimate.undefined(Reason.NOT_ESTIMABLE, detail);
    return new PChart(why, why, false);
  }
}
