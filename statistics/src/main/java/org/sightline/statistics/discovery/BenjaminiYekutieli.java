package org.sightline.statistics.discovery;

import java.util.List;
import org.sightline.statistics.Measure;

/** False discovery rate under any dependence: the default, since groups overlap. */
public final class BenjaminiYekutieli {

  public static final Measure MEASURE =
      new Measure(
          "discovery.benjamini-yekutieli",
          "p-value adjusted for many overlapping tests (BY)",
          "The share of false alarms one accepts in the list, even though the groups overlap.",
          "min over j ≥ i of m·(1 + 1/2 + … + 1/m)·p(j)/j, at most 1",
          "probability, 0 to 1",
          "Stricter than BH; holds however the tests depend on one another.",
          List.of(
              "no tests: no p-values",
              "tests without a p-value must be left out before, by a rule blind to the outcome"),
          "Benjamini & Yekutieli, Annals of Statistics 2001 (recalled, not re-read);"
              + " checked against statsmodels multipletests");

  private BenjaminiYekutieli() {}

  /** The adjusted p-values, in the order given; each at least its BH value. */
  public static double[] adjust(double[] p) {
    double harmonic = 0;
    for (int i = 1; i <= p.length; i++) {
      harmonic += 1.0 / i;
    }
    return PValues.stepUp(p, p.length * harmonic);
  }
}
