package org.sightline.engine.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.gaps.TestResult;

/** How groups are measured and compared: as shares or as means. Signs are those of the numbers. */
interface Yardstick {

  static Yardstick of(Indicator indicator) {
    return indicator.isMean() ? new MeanYardstick() : new ShareYardstick(indicator.direction());
  }

  /** The share or mean, with its interval. */
  Estimate value(Sample group);

  /** The group minus people outside it. */
  Estimate gap(Sample group, Sample others);

  /** The group minus the bar. */
  Estimate gapToBar(Sample group, BigDecimal bar);

  /** The group minus everyone, itself included. */
  Estimate gapToOverall(Sample group, Cell everyone);

  Estimate ratio(Cell group, Cell others);

  Estimate effect(Cell group, Cell others);

  Estimate studentsBehind(Cell group, Cell others);

  Estimate studentsBehindBar(Cell group, BigDecimal bar);

  TestResult test(Sample group, Sample others);

  TestResult testAgainstBar(Sample group, BigDecimal bar);

  /** An exact test beside, where the usual one leans on too few. */
  Optional<Estimate> exact(Cell group, Cell others);

  /** The smallest gap worth acting on. */
  double margin(Cell everyone, Thresholds thresholds);

  /** How far the strata lie apart, in standard units beyond chance; to choose a partition. */
  double heterogeneity(List<Cell> strata);

  /** What the strata together say before each is looked at. */
  Beliefs beliefs(List<Cell> strata);
}
