package org.sightline.statistics.discovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
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
}
