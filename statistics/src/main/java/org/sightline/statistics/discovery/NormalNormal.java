package org.sightline.statistics.discovery;

import java.util.List;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** Empirical Bayes for means: a normal prior fitted to strata that do not overlap. */
public final class NormalNormal {

  public static final Measure MEASURE =
      new Measure(
          "discovery.normal-normal",
          "Shrunken mean",
          "A stratum's mean, drawn towards the other strata the more, the fewer people it has.",
          "B·mean_j + (1-B)·m, B = τ²/(τ² + σ²/n_j), m and τ² by maximum likelihood, σ² pooled"
              + " within strata",
          "the unit of the values",
          "A mean from 8 people moves far; from 800 hardly. Rank by this, not by raw means.",
          List.of(
              "fewer than 5 strata with people: every stratum gets the pooled mean, and why",
              "no spread beyond chance (τ² = 0): likewise",
              "values within strata do not vary: not estimable",
              "m, τ² and σ² are taken as known, so intervals are somewhat too short"),
          "Efron & Morris 1975 (recalled, not re-read)");

  private static final double LEAST_GAIN = 1e-6;
  private static final int PIECES = 40;

  private final List<Moments> strata;
  private final double within;

  private NormalNormal(List<Moments> strata, double within) {
    this.strata = strata;
    this.within = within;
  }

  /** The prior that strata without people in common suggest; empty strata do not count. */
  public static MeanPrior fit(List<Moments> strata) {
    List<Moments> peopled = strata.stream().filter(stratum -> stratum.n() > 0).toList();
    double squares = peopled.stream().mapToDouble(Moments::squares).sum();
    double df = peopled.stream().mapToDouble(stratum -> stratum.n() - 1.0).sum();
    double within = squares / df;
    Moments all = peopled.stream().reduce(new Moments(0, 0, 0), Moments::plus);
    if (!(within > Double.MIN_NORMAL) || Double.isInfinite(within)) {
      return new MeanPrior.Missing(
          new Undefined(Reason.NOT_ESTIMABLE, "values within strata do not vary, or are too few"));
    }
    if (peopled.size() < BetaBinomial.FEWEST_STRATA) {
      return new MeanPrior.Pooled(
          all,
          within,
          new Undefined(
              Reason.NOT_ESTIMABLE,
              peopled.size() + " strata with people, a prior needs " + BetaBinomial.FEWEST_STRATA));
    }
    return new NormalNormal(peopled, within).fit(all);
  }

  private MeanPrior fit(Moments all) {
    double lowest = strata.stream().mapToDouble(Moments::mean).min().orElseThrow();
    double highest = strata.stream().mapToDouble(Moments::mean).max().orElseThrow();
    double step = (highest - lowest) / PIECES;
    double best = 0;
    for (int i = 1; i <= PIECES; i++) {
      best = logLikelihood(i * step) > logLikelihood(best) ? i * step : best;
    }
    double spread = step > 0 ? around(best, step) : 0;
    double variance = spread * spread;
    if (logLikelihood(spread) < logLikelihood(0) + LEAST_GAIN || !(variance > 0)) {
      return new MeanPrior.Pooled(
          all, within, new Undefined(Reason.NOT_ESTIMABLE, "strata differ no more than by chance"));
    }
    return new MeanPrior.Fitted(centre(variance), variance, within);
  }

  private double around(double best, double step) {
    return new BrentOptimizer(1e-10, 1e-12 * step)
        .optimize(
            new UnivariateObjectiveFunction(this::logLikelihood),
            GoalType.MAXIMIZE,
            new SearchInterval(Math.max(0, best - step), best + step),
            new MaxEval(1000))
        .getPoint();
  }

  private double centre(double variance) {
    double sum = 0;
    double weights = 0;
    for (Moments stratum : strata) {
      double weight = 1 / (variance + within / stratum.n());
      sum += weight * stratum.mean();
      weights += weight;
    }
    return sum / weights;
  }

  private double logLikelihood(double spread) {
    double centre = centre(spread * spread);
    double sum = 0;
    for (Moments stratum : strata) {
      double variance = spread * spread + within / stratum.n();
      double off = stratum.mean() - centre;
      sum -= (Math.log(variance) + off * off / variance) / 2;
    }
    return sum;
  }
}
