package org.sightline.statistics.discovery;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.regression.LogisticFit;
import org.sightline.statistics.regression.LogisticRegression;

/**
 * Each attribute adding its own part to the log-odds, and how far the strata lie from that.
 *
 * @param terms intercept first; empty when there is no fit
 * @param deviance of the strata from the model, or why there is none
 * @param degreesOfFreedom strata with people minus terms; 0 when there is no fit
 * @param p of the deviance: small when attributes do more together than each adds
 * @param rates expected share in each stratum if attributes only add up; empty without a fit
 */
public record AdditiveModel(
    List<Term> terms, Estimate deviance, int degreesOfFreedom, Estimate p, List<Double> rates) {

  public static final Measure MEASURE =
      new Measure(
          "discovery.additive",
          "Do attributes only add up?",
          "Whether each attribute's own part, added up, already explains every intersection.",
          "logit share = intercept + one part per level; deviance against chi-square",
          "deviance at least 0; p from 0 to 1; parts in log-odds",
          "A small p: some intersection stands further off than its parts add up to. A large p is"
              + " no proof that none does.",
          List.of(
              "as many parts as strata: no degrees of freedom, no p",
              "no maximum-likelihood fit (a part repeats another, or separates perfectly):"
                  + " not estimable",
              "the alphabetically first level of each attribute is the base"),
          "Logistic regression; checked against R glm(binomial)");

  /**
   * One part of the model.
   *
   * @param name such as "intercept", or attribute = level
   * @param estimate in log-odds
   * @param standardError above 0
   * @param z estimate over its standard error
   * @param p two-sided, 0 to 1
   */
  public record Term(String name, double estimate, double standardError, double z, double p) {}

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  public AdditiveModel {
    terms = List.copyOf(terms);
    rates = List.copyOf(rates);
  }

  /** The model of main parts only. */
  public static AdditiveModel of(Crossing crossing) {
    return of(crossing, Design.mains(crossing));
  }

  /** The main parts and, for two attributes, a part for each pair of levels. */
  public static AdditiveModel withInteraction(Crossing crossing, String one, String two) {
    return of(crossing, Design.withInteraction(crossing, one, two));
  }

  private static AdditiveModel of(Crossing crossing, Design design) {
    return LogisticRegression.fit(design.matrix(), crossing.tallies())
        .map(fit -> of(fit, design.names(), crossing.overall().n()))
        .orElseGet(AdditiveModel::none);
  }

  private static AdditiveModel of(LogisticFit fit, List<String> names, long n) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      double estimate = fit.coefficients().getEntry(i);
      double error = Math.sqrt(fit.covariance().getEntry(i, i));
      double z = estimate / error;
      double p = Math.max(Double.MIN_NORMAL, 2 * NORMAL.survivalProbability(Math.abs(z)));
      terms.add(new Term(names.get(i), estimate, error, z, p));
    }
    int df = fit.degreesOfFreedom();
    Estimate p =
        df == 0
            ? Estimate.undefined(Reason.NOT_ESTIMABLE, "as many parts as strata with people")
            : Estimate.of(
                Math.max(
                    Double.MIN_NORMAL,
                    ChiSquaredDistribution.of(df).survivalProbability(fit.deviance())),
                n);
    return new AdditiveModel(terms, Estimate.of(fit.deviance(), n), df, p, fit.fitted());
  }

  private static AdditiveModel none() {
    Estimate why =
        Estimate.undefined(
            Reason.NOT_ESTIMABLE,
            "no fit: a part repeats another, separates strata perfectly, or strata are too few");
    return new AdditiveModel(List.of(), why, 0, why, List.of());
  }
}
