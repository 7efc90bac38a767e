package org.sightline.engine.findings;

import java.math.BigDecimal;
import org.sightline.statistics.Estimate;

/**
 * An adverse outcome's risk ratio, as 34 CFR 300.647 asks for it.
 *
 * @param riskRatio the group's risk over that of everyone else, with its interval
 * @param outcome what the rule says
 * @param threshold the ratio to be exceeded
 */
public record Disproportionality(Estimate riskRatio, Outcome outcome, BigDecimal threshold) {

  /** What the rule says; it looks at the ratio itself, not at its interval. */
  public enum Outcome {
    EXCEEDS,
    DOES_NOT_EXCEED,
    GROUP_CELL_TOO_SMALL,
    GROUP_TOO_SMALL,
    COMPARISON_TOO_SMALL
  }
}
