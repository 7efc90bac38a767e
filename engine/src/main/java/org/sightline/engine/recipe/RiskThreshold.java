package org.sightline.engine.recipe;

import java.math.BigDecimal;

/**
 * When an adverse outcome counts as disproportionate under 34 CFR 300.647. The State sets all
 * three.
 *
 * @param ratio the risk ratio that must be exceeded, at least 1
 * @param leastCell counted people a group needs, at least 1
 * @param leastPeople people a group needs, at least 1
 */
public record RiskThreshold(BigDecimal ratio, int leastCell, int leastPeople) {

  /** A ratio of 2.5, with the minimums that the regulation presumes reasonable. */
  public static final RiskThreshold USUAL = new RiskThreshold(new BigDecimal("2.5"), 10, 30);

  public RiskThreshold {
    if (ratio.compareTo(BigDecimal.ONE) < 0) {
      throw new IllegalArgumentException(
          "risk ratio is " + ratio + ". Maybe use the State's threshold, such as 2.5.");
    }
    if (leastCell < 1 || leastPeople < 1) {
      throw new IllegalArgumentException(
          "least_cell is "
              + leastCell
              + " and least_people is "
              + leastPeople
              + ". Maybe use 10 and 30.");
    }
  }
}
