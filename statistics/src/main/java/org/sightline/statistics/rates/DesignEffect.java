package org.sightline.statistics.rates;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;

/** The design effect seen in a group's own clusters. */
public final class DesignEffect {

  public static final Measure MEASURE =
      new Measure(
          "rates.design-effect",
          "Design effect",
          "How many times less sure the share is because people share schools or classes.",
          "deff = [J/(J-1) · Σ n_j²(p_j - p)² / n²] / [p(1-p)/n], over J clusters",
          "ratio, above 0",
          "1: clusters do not matter; 3: the interval is √3 times as wide.",
          List.of(
              "fewer than 4 clusters with people: too few clusters",
              "share 0% or 100%: not estimable"),
          "Ratio-estimator variance over binomial variance, Rao & Scott, Biometrics 1992"
              + " (recalled, not re-read)");

  private DesignEffect() {}

  /** The design effect of one group over its clusters; empty clusters do not count. */
  public static Estimate of(List<Tally> clusters) {
    List<Tally> peopled = clusters.stream().filter(cluster -> cluster.n() > 0).toList();
    int count = peopled.size();
    if (count < 4) {
      return Estimate.undefined(
          Reason.TOO_FEW_CLUSTERS, count + " clusters with people, at least 4 are needed");
    }
    Tally all = peopled.stream().reduce(new Tally(0, 0), Tally::plus);
    if (all.x() == 0 || all.rest() == 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the share is 0% or 100%");
    }
    double p = all.rate();
    double sum = 0;
    for (Tally cluster : peopled) {
      double off = (double) cluster.n() / all.n() * (cluster.rate() - p);
      sum += off * off;
    }
    double clustered = sum * count / (count - 1.0);
    return Estimate.of(clustered * all.n() / (p * (1 - p)), all.n());
  }
}
