package org.sightline.engine.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.discovery.NormalNormal;
import org.sightline.statistics.gaps.HedgesG;
import org.sightline.statistics.gaps.MeanDifference;
import org.sightline.statistics.gaps.TestResult;
import org.sightline.statistics.rates.MeanValue;

/** Means of a number. */
record MeanYardstick() implements Yardstick {

  private static final Undefined NO_RATIO =
      new Undefined(Reason.NOT_ESTIMABLE, "a ratio of means depends on where the scale begins");
  private static final Undefined NO_STUDENTS =
      new Undefined(
          Reason.NOT_ESTIMABLE, "a mean does not count students: set a bar to count them");

  @Override
  public Estimate value(Sample group) {
    return MeanValue.of(group.cell().moments(), group.designEffect());
  }

  @Override
  public Estimate gap(Sample group, Sample others) {
    return MeanDifference.of(group.moments(), others.moments()).difference();
  }

  @Override
  public Estimate gapToBar(Sample group, BigDecimal bar) {
    if (!(value(group) instanceof Known known)) {
      return value(group);
    }
    double at = bar.doubleValue();
    Range range = known.range() instanceof Interval interval ? interval.minus(at) : known.range();
    return Estimate.of(known.value() - at, range, known.n());
  }

  /** The distance from everyone else, times the share of everyone who is not in the group. */
  @Override
  public Estimate gapToOverall(Sample group, Cell everyone) {
    Sample others = new Sample(everyone.minus(group.cell()), group.designEffect());
    if (!(gap(group, others) instanceof Known known)) {
      return gap(group, others);
    }
    double outside = 1 - (double) group.cell().n() / everyone.n();
    Range range =
        known.range() instanceof Interval interval && outside > 0
            ? interval.times(outside)
            : known.range();
    return Estimate.of(known.value() * outside, range, everyone.n());
  }

  @Override
  public Estimate ratio(Cell group, Cell others) {
    return NO_RATIO;
  }

  @Override
  public Estimate effect(Cell group, Cell others) {
    return HedgesG.of(group.moments(), others.moments()).g();
  }

  @Override
  public Estimate studentsBehind(Cell group, Cell others) {
    return NO_STUDENTS;
  }

  @Override
  public Estimate studentsBehindBar(Cell group, BigDecimal bar) {
    return NO_STUDENTS;
  }

  @Override
  public TestResult test(Sample group, Sample others) {
    MeanDifference difference = MeanDifference.of(group.moments(), others.moments());
    return new TestResult(difference.t(), difference.p());
  }

  @Override
  public TestResult testAgainstBar(Sample group, BigDecimal bar) {
    return BarTest.ofMean(group.moments(), bar);
  }

  @Override
  public Optional<Estimate> exact(Cell group, Cell others) {
    return Optional.empty();
  }

  @Override
  public double margin(Cell everyone, Thresholds thresholds) {
    double variance = everyone.moments().variance().asDouble().orElse(0);
    return thresholds.meanMargin().doubleValue() * Math.sqrt(variance);
  }

  /** The F ratio's numerator over the spread within, standardised as a chi-square. */
  @Override
  public double heterogeneity(List<Cell> strata) {
    List<Moments> peopled =
        strata.stream().filter(cell -> cell.n() > 0).map(Cell::moments).toList();
    Moments all = peopled.stream().reduce(new Moments(0, 0, 0), Moments::plus);
    double within = peopled.stream().mapToDouble(Moments::squares).sum();
    double df = peopled.size() - 1.0;
    double variance = within / (all.n() - df - 1);
    return df < 1 || !(variance > 0)
        ? 0
        : ((all.squares() - within) / variance - df) / Math.sqrt(2 * df);
  }

  @Override
  public Beliefs beliefs(List<Cell> strata) {
    return MeanBeliefs.of(NormalNormal.fit(strata.stream().map(Cell::moments).toList()), strata);
  }
}
