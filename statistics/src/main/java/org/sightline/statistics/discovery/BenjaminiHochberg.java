package org.sightline.statistics.discovery;

import java.util.List;
import org.sightline.statistics.Measure;

/** False discovery rate for tests that are independent or lean the same way. */
public final class BenjaminiHochberg {

  public static final Measure MEASURE =
      new Measure(
          "discovery.benjamini-hochberg",
          "p-value adjusted for many tests (BH)",
          "The share of false alarms one accepts when this gap and all stronger ones are listed.",
          "min over j ≥ i of m·p(j)/j, at most 1, p sorted upward, m tests",
          "probability, 0 to 1",
          "At 0.05, about 1 in 20 of the listed gaps may be chance.",
          List.of(
              "no tests: no p-values",
              "tests without a p-value must be left out before, by a rule blind to the outcome"),
          "Benjamini & Hochberg, JRSS B 1995 (recalled, not re-read);"
              + " checked against statsmodels multipletests");

  private BenjaminiHochberg() {}

  /** The adjusted p-values, in the order given; each at least its raw p-value. */
  public static double[] adjust(double[] p) {
    return PValues.stepUp(p, p.length);
  }
}
