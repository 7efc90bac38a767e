package org.sightline.engine.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Range;
import org.sightline.statistics.Tally;
import org.sightline.statistics.discovery.BetaBinomial;
import org.sightline.statistics.gaps.CohenH;
import org.sightline.statistics.gaps.FisherExact;
import org.sightline.statistics.gaps.OverallDifference;
import org.sightline.statistics.gaps.PooledZ;
import org.sightline.statistics.gaps.RateDifference;
import org.sightline.statistics.gaps.RiskRatio;
import org.sightline.statistics.gaps.StudentsBehind;
import org.sightline.statistics.gaps.TestResult;
import org.sightline.statistics.rates.BarGap;
import org.sightline.statistics.rates.Wilson;

/** Shares of people. */
record ShareYardstick(Direction direction) implements Yardstick {

  private static final double FEW_EXPECTED = 5;

  @Override
  public Estimate value(Sample group) {
    return group.isClustered()
        ? Wilson.share(group.clustered())
        : Wilson.share(group.cell().tally());
  }

  @Override
  public Estimate gap(Sample group, Sample others) {
    return group.isClustered() || others.isClustered()
        ? RateDifference.of(group.clustered(), others.clustered())
        : RateDifference.of(group.cell().tally(), others.cell().tally());
  }

  @Override
  public Estimate gapToBar(Sample group, BigDecimal bar) {
    if (!group.isClustered() || !(value(group) instanceof Known known)) {
      return BarGap.of(group.cell().tally(), bar);
    }
    Range range =
        Wilson.ends(known.value(), group.clustered().effectiveN()).minus(bar.doubleValue());
    return Estimate.of(known.value() - bar.doubleValue(), range, known.n());
  }

  @Override
  public Estimate gapToOverall(Sample group, Cell everyone) {
    return OverallDifference.of(group.cell().tally(), everyone.tally());
  }

  @Override
  public Estimate ratio(Cell group, Cell others) {
    return RiskRatio.of(group.tally(), others.tally());
  }

  @Override
  public Estimate effect(Cell group, Cell others) {
    return CohenH.of(group.tally(), others.tally());
  }

  @Override
  public Estimate studentsBehind(Cell group, Cell others) {
    return StudentsBehind.compared(direction, group.tally(), others.tally());
  }

  @Override
  public Estimate studentsBehindBar(Cell group, BigDecimal bar) {
    return StudentsBehind.bar(direction, group.tally(), bar);
  }

  @Override
  public TestResult test(Sample group, Sample others) {
    return group.isClustered() || others.isClustered()
        ? PooledZ.of(group.clustered(), others.clustered())
        : PooledZ.of(group.cell().tally(), others.cell().tally());
  }

  @Override
  public TestResult testAgainstBar(Sample group, BigDecimal bar) {
    return BarTest.ofShare(group.cell().tally(), group.clustered().effectiveN(), bar);
  }

  @Override
  public Optional<Estimate> exact(Cell group, Cell others) {
    return FisherExact.smallestExpected(group.tally(), others.tally()).asDouble().orElse(0)
            < FEW_EXPECTED
        ? Optional.of(FisherExact.of(group.tally(), others.tally()).p())
        : Optional.empty();
  }

  @Override
  public double margin(Cell everyone, Thresholds thresholds) {
    double usual = thresholds.margin().doubleValue();
    Tally all = everyone.tally();
    if (all.n() == 0 || all.x() == 0 || all.rest() == 0) {
      return usual;
    }
    double rarer = (double) Math.min(all.x(), all.rest()) / all.n();
    return Math.min(usual, thresholds.relativeMargin().doubleValue() * rarer);
  }

  /** Pearson's chi-square over the strata, standardised by its degrees of freedom. */
  @Override
  public double heterogeneity(List<Cell> strata) {
    Tally all = strata.stream().map(Cell::tally).reduce(new Tally(0, 0), Tally::plus);
    if (strata.size() < 2 || all.x() == 0 || all.rest() == 0) {
      return 0;
    }
    double p = all.rate();
    double square = 0;
    for (Cell stratum : strata) {
      double off = stratum.tally().x() - stratum.n() * p;
      square += stratum.n() == 0 ? 0 : off * off / (stratum.n() * p * (1 - p));
    }
    double df = strata.size() - 1.0;
    return (square - df) / Math.sqrt(2 * df);
  }

  @Override
  public Beliefs beliefs(List<Cell> strata) {
    return ShareBeliefs.of(BetaBinomial.fit(strata.stream().map(Cell::tally).toList()), strata);
  }
}
