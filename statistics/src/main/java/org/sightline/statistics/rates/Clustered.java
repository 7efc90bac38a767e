package org.sightline.statistics.rates;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;

/**
 * A tally of people who come in clusters (classes, schools), so that they say less than the same
 * number of independent people.
 *
 * @param tally those counted, of whom at least one could have been
 * @param designEffect how many times larger the variance is than for independent people; 0.01 to a
 *     million, usually 1 to 5
 */
public record Clustered(Tally tally, double designEffect) {

  public static final Measure MEASURE =
      new Measure(
          "rates.effective-n",
          "Effective number of people",
          "How many independent people would tell as much as these, who share schools and classes.",
          "n_eff = n / deff",
          "people",
          "At deff 1 it is n; the larger deff, the wider every interval built on it.",
          List.of("deff must lie between 0.01 and 1,000,000"),
          "Kish, Survey Sampling, 1965 (recalled, not re-read)");

  public Clustered {
    if (!(designEffect >= 0.01 && designEffect <= 1e6)) {
      throw new IllegalArgumentException(
          "design effect is "
              + designEffect
              + ". Maybe it should be near 1 + (cluster size - 1) x intra-cluster correlation.");
    }
  }

  /** The effective number of people, n / deff. */
  public double effectiveN() {
    return tally.n() / designEffect;
  }
}
