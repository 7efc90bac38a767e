package org.sightline.statistics.discovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.statistics.ReferenceRow.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.sightline.statistics.ReferenceChecks;
import org.sightline.statistics.ReferenceRow;

/** Reference rows answered by the search for gaps over intersections. */
public final class DiscoveryReference {

  private static final Pattern PRINTED = Pattern.compile("=(\\S+?)(?=[ \"])");
  private static final double[] UNIT = {.001, .008, .039, .041, .042, .06, .074, .205, .212, .216};

  /** Exact values behind the Monte Carlo rows, by numerical integration in another tool. */
  static final double[] LOWEST = {.866689, .032554, .100752, .000002, .000002, 0, 0, 0};

  static final double[] MEAN_RANK = {
    1.143589, 2.366329, 2.889220, 5.988241, 3.815925, 5.158902, 6.901187, 7.736607
  };

  private DiscoveryReference() {}

  public static void register(ReferenceChecks checks) {
    Slices slices = Slices.all();
    checks.row("4.slice.26", "-", row -> assertEquals(26, slices.names().size()));
    for (int i = 0; i < slices.names().size(); i++) {
      int at = i;
      checks.row("4.slice." + slices.names().get(i), "-", row -> slice(row, slices, at));
    }
    checks.list(
        0,
        "4.reject raw",
        () ->
            new double[] {
              found(slices.p()),
              found(BenjaminiHochberg.adjust(slices.p())),
              found(BenjaminiYekutieli.adjust(slices.p())),
              found(Bonferroni.adjust(slices.p()))
            });
    checks.list(1e-9, "4.BH", () -> BenjaminiHochberg.adjust(UNIT));
    checks.list(1e-9, "4.BY", () -> BenjaminiYekutieli.adjust(UNIT));
    shrinkage(checks);
    ranks(checks);
    additive(checks);
    mixed(checks);
  }

  private static long found(double[] p) {
    return Arrays.stream(p).filter(one -> one < 0.05).count();
  }

  /** Counts exactly; the rest to the last printed digit. */
  private static void slice(ReferenceRow row, Slices slices, int at) {
    assertEquals(
        "[" + slices.tallies().get(at).x() + ", " + slices.tallies().get(at).n() + ",",
        row.text().substring(0, row.text().indexOf('"') - 1));
    Matcher printed = PRINTED.matcher(row.text());
    for (double ours : slices.columns(at)) {
      assertEquals(true, printed.find());
      String text = printed.group(1);
      assertEquals(Double.parseDouble(text), ours, lastDigit(text), row.text());
    }
  }

  private static double lastDigit(String text) {
    return new BigDecimal(text).ulp().doubleValue();
  }

  private static void shrinkage(ReferenceChecks checks) {
    Prior.Fitted prior = (Prior.Fitted) BetaBinomial.fit(Strata.ALL);
    List<SharePosterior> posteriors = Strata.ALL.stream().map(prior::posterior).toList();
    checks.list(
        1e-5,
        "4.EB alpha,beta",
        () ->
            new double[] {
              prior.alpha(), prior.beta(), prior.mean(), prior.weight(), prior.logLikelihood()
            });
    checks.list(
        1e-5, "4.post mean", () -> posteriors.stream().mapToDouble(SharePosterior::mean).toArray());
    checks.list(
        1e-5, "4.weights", () -> Strata.ALL.stream().mapToDouble(prior::ownWeight).toArray());
    checks.list(
        1e-5,
        "4.P(p<.54-.05)",
        () -> posteriors.stream().mapToDouble(one -> one.below(0.54 - 0.05)).toArray());
    checks.list(
        1e-5,
        "4.95% CrI",
        () ->
            posteriors.stream()
                .flatMapToDouble(one -> DoubleStream.of(one.interval().lo(), one.interval().hi()))
                .toArray());
  }

  /** The rows come from 200,000 random draws; we compare with the exact integrals. */
  private static void ranks(ReferenceChecks checks) {
    Prior prior = BetaBinomial.fit(Strata.ALL);
    RankDistribution ranks =
        RankDistribution.lowestFirst(Strata.ALL.stream().map(prior::posterior).toList());
    double[] lowest = new double[8];
    double[] mean = new double[8];
    double[] range = new double[16];
    for (int i = 0; i < 8; i++) {
      lowest[i] = ranks.first(i);
      mean[i] = ranks.expected(i);
      range[i] = ranks.range(i).first();
      range[8 + i] = ranks.range(i).last();
    }
    checks.row(
        "4.P(lowest)",
        "-",
        row -> {
          assertArrayEquals(LOWEST, lowest, 1e-6);
          assertArrayEquals(row.numbers(), lowest, 0.003);
        });
    checks.row(
        "4.exp rank",
        "-",
        row -> {
          assertArrayEquals(MEAN_RANK, mean, 1e-6);
          assertArrayEquals(Arrays.copyOf(row.numbers(), 8), mean, 0.01);
          assertArrayEquals(Arrays.copyOfRange(row.numbers(), 8, 24), range);
        });
  }

  private static void additive(ReferenceChecks checks) {
    AdditiveModel model = AdditiveModel.of(Strata.crossing());
    List<String> parts = List.of("(Intercept)", "el", "poor", "m");
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      checks.within(1e-5, "4.additive.glm", parts.get(i), () -> model.terms().get(at).estimate());
    }
    checks.within(1e-5, "4.additive.dev", "1", () -> value(model.deviance()));
    checks.within(0, "4.additive.dev", "df", model::degreesOfFreedom);
    checks.within(1e-5, "4.additive.dev", "p", () -> value(model.p()));
    for (int i = 0; i < 8; i++) {
      int at = i;
      checks.within(1e-5, "4.exp.additive.rate", "" + (i + 1), () -> model.rates().get(at));
    }
    AdditiveModel.Term both =
        AdditiveModel.withInteraction(Strata.crossing(), "el", "poor").terms().get(4);
    checks.within(1e-5, "4.el:poor", "Estimate", both::estimate);
    checks.within(1e-5, "4.el:poor", "Std. Error", both::standardError);
    checks.within(1e-5, "4.el:poor", "z value", both::z);
    checks.within(1e-5, "4.el:poor", "Pr(>|z|)", both::p);
  }

  /** The other tool stops a little early: 5e-5. */
  private static void mixed(ReferenceChecks checks) {
    double near = 5e-5;
    Maihda maihda = Maihda.of(Strata.crossing());
    RandomIntercept alone = maihda.alone().orElseThrow();
    RandomIntercept adjusted = maihda.adjusted().orElseThrow();
    checks.within(near, "4.maihda.var0", "-", () -> value(maihda.variance()));
    checks.within(near, "4.maihda.VPC", "-", () -> value(maihda.vpc()));
    checks.within(near, "4.maihda.var1", "-", () -> value(maihda.adjustedVariance()));
    checks.within(near, "4.maihda.PCV", "-", () -> value(maihda.pcv()));
    checks.within(near, "4.maihda.int0", "(Intercept)", () -> alone.coefficients().get(0));
    List<String> parts = List.of("(Intercept)", "el", "poor", "m");
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      checks.within(near, "4.maihda.fix1", parts.get(i), () -> adjusted.coefficients().get(at));
    }
    for (int i = 0; i < 8; i++) {
      int at = i;
      checks.within(near, "4.maihda.pred0", "" + (i + 1), () -> alone.rates().get(at));
      checks.within(near, "4.maihda.u1", "" + (i + 1), () -> adjusted.effects().get(at));
    }
    checks.within(near, "4.maihda.var0.Laplace", "-", DiscoveryReference::laplaceVariance);
  }

  /** One quadrature node is Laplace's approximation; its likelihood is maximised here directly. */
  private static double laplaceVariance() {
    MixedLogit model = new MixedLogit(Design.interceptOnly(Strata.crossing()), Strata.ALL);
    MultivariateFunction likelihood =
        at -> model.logLikelihood(new ArrayRealVector(new double[] {at[0]}), at[1], 1);
    double sd =
        new SimplexOptimizer(1e-14, 1e-14)
            .optimize(
                new ObjectiveFunction(likelihood),
                GoalType.MAXIMIZE,
                new InitialGuess(new double[] {0, 0.5}),
                new NelderMeadSimplex(2, 0.1),
                new MaxEval(2000))
            .getPoint()[1];
    return sd * sd;
  }
}
