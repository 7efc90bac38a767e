package org.sightline.statistics.gaps;

import java.math.BigDecimal;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;

/** The federal ratio of disproportionality in special education, for one group in one category. */
public sealed interface IdeaRatio {

  Measure MEASURE =
      new Measure(
          "gaps.idea-risk-ratio",
          "Disproportionality ratio (34 CFR 300.647)",
          "How many times as often children of one group are identified, placed or disciplined as"
              + " all other children in the district; or in the State, if the district has too few.",
          "exceeds when x_g·n_c > threshold·n_g·x_c, in whole numbers, strictly",
          "ratio, above 0",
          "Above the State's threshold: significant disproportionality may be found. The legal"
              + " test is the ratio itself; its interval stands beside it for the reader.",
          List.of(
              "the group's numerator or denominator is below the minimum: not calculated",
              "the district's other children meet both minimums: risk ratio",
              "else the State's other children meet both: alternate risk ratio",
              "else not calculated, with the minimum that was missed"),
          "34 CFR 300.647 (b)(3), (d); paragraphs (a), (c) recalled, not re-read");

  /** Which people the group was compared with. */
  enum Comparison {
    /** All other children in the district. */
    RISK_RATIO,
    /** All other children in the State. */
    ALTERNATE_RISK_RATIO
  }

  /** Which minimum was not met. */
  enum Minimum {
    GROUP_CELL,
    GROUP_N,
    STATE_CELL,
    STATE_N
  }

  /**
   * A ratio and what it says.
   *
   * @param comparison with whom
   * @param ratio with Katz's interval, which the legal test does not use
   * @param exceeds whether it is strictly above the threshold, decided in whole numbers
   */
  record Calculated(Comparison comparison, Estimate ratio, boolean exceeds) implements IdeaRatio {}

  /** No ratio, because too few children stand behind it. */
  record NotCalculated(Minimum missed) implements IdeaRatio {}

  /**
   * The ratio of one group in one category and year.
   *
   * @param group the group's children in the district
   * @param districtOthers all other children in the district
   * @param stateOthers all other children in the State
   */
  static IdeaRatio of(Tally group, Tally districtOthers, Tally stateOthers, IdeaSettings settings) {
    if (group.x() < settings.minimumCell()) {
      return new NotCalculated(Minimum.GROUP_CELL);
    }
    if (group.n() < settings.minimumN()) {
      return new NotCalculated(Minimum.GROUP_N);
    }
    if (meets(districtOthers, settings)) {
      return calculated(Comparison.RISK_RATIO, group, districtOthers, settings);
    }
    if (meets(stateOthers, settings)) {
      return calculated(Comparison.ALTERNATE_RISK_RATIO, group, stateOthers, settings);
    }
    return new NotCalculated(
        stateOthers.x() < settings.minimumCell() ? Minimum.STATE_CELL : Minimum.STATE_N);
  }

  private static boolean meets(Tally tally, IdeaSettings settings) {
    return tally.x() >= settings.minimumCell() && tally.n() >= settings.minimumN();
  }

  private static Calculated calculated(
      Comparison comparison, Tally group, Tally others, IdeaSettings settings) {
    BigDecimal left = BigDecimal.valueOf(group.x()).multiply(BigDecimal.valueOf(others.n()));
    BigDecimal right =
        settings
            .threshold()
            .multiply(BigDecimal.valueOf(group.n()))
            .multiply(BigDecimal.valueOf(others.x()));
    return new Calculated(comparison, RiskRatio.of(group, others), left.compareTo(right) > 0);
  }
}
