package org.sightline.engine.recipe;

import java.math.BigDecimal;
import org.sightline.statistics.discovery.Multiplicity;

/**
 * How much is enough. Each is a choice, and is printed with the results.
 *
 * @param leastPeople people with a known outcome a group needs to be tested, at least 1
 * @param leastShown people a group needs to be shown at all when published, at least 1
 * @param margin the smallest gap between shares that is worth acting on, above 0 and below 1
 * @param relativeMargin where an outcome is rare (or nearly everyone's), the margin is at most this
 *     share of the rarer side: with a quarter, 1 point for an outcome of 4 in 100; above 0
 * @param meanMargin the same for means, in standard deviations of everyone, above 0
 * @param alpha the accepted rate of false gaps among those listed, above 0 and below 1
 * @param ways how many attributes are crossed at most, 1 to 3
 * @param multiplicity how many tests at once are accounted for
 * @param risk when an adverse outcome counts as disproportionate
 */
public record Thresholds(
    int leastPeople,
    int leastShown,
    BigDecimal margin,
    BigDecimal relativeMargin,
    BigDecimal meanMargin,
    BigDecimal alpha,
    int ways,
    Multiplicity multiplicity,
    RiskThreshold risk) {

  /** What is used unless a recipe says otherwise. */
  public static final Thresholds USUAL =
      new Thresholds(
          30,
          10,
          new BigDecimal("0.05"),
          new BigDecimal("0.25"),
          new BigDecimal("0.1"),
          new BigDecimal("0.05"),
          3,
          Multiplicity.BENJAMINI_YEKUTIELI,
          RiskThreshold.USUAL);

  public Thresholds {
    atLeastOne("least_people", leastPeople);
    atLeastOne("least_shown", leastShown);
    share("margin", margin);
    share("alpha", alpha);
    if (relativeMargin.signum() <= 0) {
      throw new IllegalArgumentException(
          "relative_margin is "
              + relativeMargin
              + ". Maybe use 0.25, a quarter of the rarer side.");
    }
    if (meanMargin.signum() <= 0) {
      throw new IllegalArgumentException(
          "mean_margin is " + meanMargin + ". Maybe use 0.1, a tenth of a standard deviation.");
    }
    if (ways < 1 || ways > 3) {
      throw new IllegalArgumentException("ways is " + ways + ". Maybe use 1, 2 or 3.");
    }
  }

  /** People a group needs before it is tested. */
  public int support() {
    return Math.max(leastPeople, leastShown);
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is " + value + ". Maybe use 30, or 10 at least.");
    }
  }

  private static void share(String name, BigDecimal value) {
    if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          name + " is " + value + ". Maybe write a share between 0 and 1, such as 0.05.");
    }
  }
}
