package org.sightline.statistics.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * Whether the items of a scale hang together. Turn reversed items round first. Report it for each
 * group; comparing groups' scores also needs the items to work alike in both, which α does not
 * show.
 *
 * @param raw α from covariances, with Feldt's interval
 * @param standardised α from correlations
 * @param withoutItem α when each item is left out, in the order of the items
 * @param errorOfMean standard error of measurement of a person's item mean
 * @param errorOfTotal the same of a person's total score
 * @param people who answered every item
 * @param leftOut people who did not
 */
public record CronbachAlpha(
    Estimate raw,
    Estimate standardised,
    List<Estimate> withoutItem,
    Estimate errorOfMean,
    Estimate errorOfTotal,
    int people,
    int leftOut) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "scorecard.alpha",
          "Do the items hang together? (Cronbach's α)",
          "How much of the spread of the total score the items share.",
          "k/(k − 1)·(1 − ΣV_i/V_total), complete cases; Feldt: F with n − 1, (n − 1)(k − 1) df",
          "at most 1; may fall below 0",
          "about 0.7 serves comparing groups, 0.9 decisions about persons; a choice",
          List.of(
              "fewer than 2 items or 2 people: no value",
              "everyone has the same total: no value",
              "an item without spread: no standardised value"),
          "Cronbach 1951; Feldt 1965 (recalled); agrees with psych::alpha");

  public CronbachAlpha {
    withoutItem = List.copyOf(withoutItem);
  }

  /** α and what goes with it. */
  public static CronbachAlpha of(Answers answers) {
    int n = answers.people();
    int k = answers.items();
    List<Estimate> without = new ArrayList<>();
    for (int item = 0; item < k; item++) {
      without.add(alpha(answers.without(item)));
    }
    Estimate point = alpha(answers);
    if (!(point instanceof Known known)) {
      return new CronbachAlpha(point, point, without, point, point, n, answers.leftOut());
    }
    double alpha = known.value();
    double total = Math.sqrt(total(answers.covariances())) * Math.sqrt(Math.max(0, 1 - alpha));
    return new CronbachAlpha(
        Estimate.of(alpha, feldt(alpha, n, k), n),
        standardised(answers),
        without,
        Estimate.of(total / k, n),
        Estimate.of(total, n),
        n,
        answers.leftOut());
  }

  private static Estimate alpha(Answers answers) {
    int k = answers.items();
    if (k < 2 || answers.people() < 2) {
      return tooFew(k, answers.people());
    }
    double[][] covariance = answers.covariances();
    double total = total(covariance);
    double own = trace(covariance);
    if (total <= 1e-12 * Math.max(own, 1e-300)) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "everyone has the same total score");
    }
    return Estimate.of(k / (k - 1.0) * (1 - own / total), answers.people());
  }

  private static Undefined tooFew(int items, int people) {
    return Estimate.undefined(
        Reason.NOT_ESTIMABLE, items + " items and " + people + " people, 2 of each needed");
  }

  private static Estimate standardised(Answers answers) {
    double[][] c = answers.covariances();
    int k = c.length;
    double sum = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        if (c[i][i] == 0 || c[j][j] == 0) {
          return Estimate.undefined(Reason.NOT_ESTIMABLE, "an item has no spread");
        }
        sum += c[i][j] / Math.sqrt(c[i][i] * c[j][j]);
      }
    }
    return sum <= 1e-12
        ? Estimate.undefined(Reason.NOT_ESTIMABLE, "the standardised total has no spread")
        : Estimate.of(k / (k - 1.0) * (1 - k / sum), answers.people());
  }

  private static Range feldt(double alpha, int n, int k) {
    if (alpha >= 1 - 1e-12) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "α is 1: the items repeat each other");
    }
    var f = FDistribution.of(n - 1.0, (n - 1.0) * (k - 1));
    return Interval.of(
        1 - (1 - alpha) * f.inverseCumulativeProbability(0.975),
        1 - (1 - alpha) * f.inverseCumulativeProbability(0.025),
        "Feldt");
  }

  private static double total(double[][] covariance) {
    double sum = 0;
    for (double[] row : covariance) {
      for (double entry : row) {
        sum += entry;
      }
    }
    return sum;
  }

  private static double trace(double[][] covariance) {
    double sum = 0;
    for (int i = 0; i < covariance.length; i++) {
      sum += covariance[i][i];
    }
    return sum;
  }
}
