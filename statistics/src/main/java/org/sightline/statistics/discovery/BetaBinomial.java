package org.sightline.statistics.discovery;

import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.special.Beta;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/** Empirical Bayes for shares: a beta prior fitted to strata that do not overlap. */
public final class BetaBinomial {

  public static final Measure MEASURE =
      new Measure(
          "discovery.beta-binomial",
          "Shrunken share",
          "A stratum's share, drawn towards the other strata the more, the fewer people it has.",
          "(x + α)/(n + α + β), α and β by maximum likelihood of the beta-binomial",
          "share, 0 to 1",
          "A share from 8 people moves far; from 800 hardly. Rank by this, not by raw shares.",
          List.of(
              "fewer than 5 strata with people: every stratum gets the pooled share, and why",
              "no spread beyond chance (the fit runs to the boundary): likewise",
              "spread wider than a prior of one person's weight: held at that weight",
              "strata must not overlap; they are drawn to the mean of strata, not of people",
              "α and β are taken as known, so intervals are somewhat too short"),
          "Skellam, JRSS B 1948 (recalled, not re-read); checked against scipy");

  /** Strata with people that a prior needs. */
  static final int FEWEST_STRATA = 5;

  private static final double LEAST_LOG_WEIGHT = 0;
  private static final double MOST_LOG_WEIGHT = Math.log(1e7);
  private static final double GRID_STEP = 0.7;
  private static final double MOST_LOGIT = 30;
  private static final double LEAST_GAIN = 1e-6;
  private static final double ROUGH = 1e-4;
  private static final double FINE = 1e-9;

  private final List<Tally> strata;

  private BetaBinomial(List<Tally> strata) {
    this.strata = strata;
  }

  /** The prior that strata without people in common suggest; empty strata do not count. */
  public static Prior fit(List<Tally> strata) {
    List<Tally> peopled = strata.stream().filter(stratum -> stratum.n() > 0).toList();
    Tally all = peopled.stream().reduce(new Tally(0, 0), Tally::plus);
    if (peopled.size() < FEWEST_STRATA) {
      return new Prior.Pooled(
          all,
          new Undefined(
              Reason.NOT_ESTIMABLE,
              peopled.size() + " strata with people, a prior needs " + FEWEST_STRATA));
    }
    if (all.x() == 0 || all.rest() == 0) {
      return new Prior.Pooled(
          all, new Undefined(Reason.NOT_ESTIMABLE, "nobody or everybody is counted in all strata"));
    }
    return new BetaBinomial(peopled).fit(all);
  }

  private Prior fit(Tally all) {
    double best = LEAST_LOG_WEIGHT;
    for (double at = LEAST_LOG_WEIGHT; at <= MOST_LOG_WEIGHT; at += GRID_STEP) {
      best = profile(at) > profile(best) ? at : best;
    }
    double lo = Math.max(LEAST_LOG_WEIGHT, best - GRID_STEP);
    double hi = Math.min(MOST_LOG_WEIGHT, best + GRID_STEP);
    double weight = Math.exp(largest(this::profile, lo, best, hi, ROUGH));
    boolean atFloor = weight < 1 + 1e-6;
    double mean = meanFor(weight, FINE);
    BetaScore start = new BetaScore(strata, weight * mean, weight * (1 - mean));
    BetaScore end = atFloor ? start : start.climbed();
    double reached = end.logLikelihood();
    if (reached < binomial(all) + LEAST_GAIN || end.weight() > 1e7) {
      return new Prior.Pooled(
          all, new Undefined(Reason.NOT_ESTIMABLE, "strata differ no more than by chance"));
    }
    return new Prior.Fitted(end.alpha(), end.beta(), reached, atFloor);
  }

  private double profile(double logWeight) {
    double weight = Math.exp(logWeight);
    double mean = meanFor(weight, ROUGH);
    return logLikelihood(strata, weight * mean, weight * (1 - mean));
  }

  private double meanFor(double weight, double tolerance) {
    UnivariateFunction ofLogit =
        logit -> {
          double mean = 1 / (1 + Math.exp(-logit));
          return logLikelihood(strata, weight * mean, weight * (1 - mean));
        };
    return 1 / (1 + Math.exp(-largest(ofLogit, -MOST_LOGIT, 0, MOST_LOGIT, tolerance)));
  }

  private static double largest(
      UnivariateFunction function, double lo, double start, double hi, double tolerance) {
    return new BrentOptimizer(tolerance, tolerance)
        .optimize(
            new UnivariateObjectiveFunction(function),
            GoalType.MAXIMIZE,
            new SearchInterval(lo, hi, start),
            new MaxEval(500))
        .getPoint();
  }

  /** Without the binomial coefficients, which do not depend on the prior. */
  static double logLikelihood(List<Tally> strata, double alpha, double beta) {
    double before = Beta.logBeta(alpha, beta);
    double sum = 0;
    for (Tally stratum : strata) {
      sum += Beta.logBeta(stratum.x() + alpha, stratum.rest() + beta) - before;
    }
    return sum;
  }

  private static double binomial(Tally all) {
    double p = all.rate();
    return all.x() * Math.log(p) + all.rest() * Math.log1p(-p);
  }
}
