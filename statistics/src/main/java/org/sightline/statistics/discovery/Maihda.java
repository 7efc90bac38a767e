package org.sightline.statistics.discovery;

import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * How much strata differ, and how much of that is more than their attributes add up to.
 *
 * @param variance between strata, on the log-odds scale, at least 0
 * @param vpc the share of all variation that lies between strata, 0 to 1
 * @param adjustedVariance what is left after each attribute's own part, at least 0
 * @param pcv the share of the variance that the added parts take away; usually 0 to 1
 * @param reading what the numbers allow one to say
 * @param alone the model without attributes, when there is a fit
 * @param adjusted the model with them, when there is a fit
 */
public record Maihda(
    Estimate variance,
    Estimate vpc,
    Estimate adjustedVariance,
    Estimate pcv,
    String reading,
    Optional<RandomIntercept> alone,
    Optional<RandomIntercept> adjusted) {

  public static final Measure MEASURE =
      new Measure(
          "discovery.maihda",
          "Variation between intersections (MAIHDA)",
          "How much of the variation lies between intersections, and how much of that is more than"
              + " the attributes add up to.",
          "logit mixed model, random stratum, 15-node adaptive quadrature;"
              + " VPC = σ²/(σ² + π²/3); PCV = (σ₀² - σ₁²)/σ₀²",
          "share, 0 to 1",
          "PCV 1: no interaction detectable, which is not the same as none.",
          List.of(
              "fewer than 5 strata with people: not estimable",
              "nobody or everybody counted, or strata perfectly separated: not estimable",
              "σ₀² = 0: strata differ no more than by chance, PCV not estimable",
              "σ₁² = 0 (a boundary fit): PCV 1, read as \"no interaction detectable\""),
          "Evans 2018 (recalled, not re-read); checked against lme4 glmer(nAGQ = 15)");

  private static final double RESIDUAL = Math.PI * Math.PI / 3;

  /** Both models for attributes crossed into strata. */
  public static Maihda of(Crossing crossing) {
    if (crossing.peopled() < BetaBinomial.FEWEST_STRATA) {
      return none(
          crossing.peopled() + " strata with people, at least " + BetaBinomial.FEWEST_STRATA);
    }
    Optional<RandomIntercept> alone =
        new MixedLogit(Design.interceptOnly(crossing), crossing.tallies()).fit();
    Optional<RandomIntercept> adjusted =
        new MixedLogit(Design.mains(crossing), crossing.tallies()).fit();
    if (alone.isEmpty()) {
      return none("nobody or everybody is counted, or the spread has no end");
    }
    long n = crossing.overall().n();
    double before = alone.get().variance();
    Estimate left =
        adjusted
            .<Estimate>map(model -> Estimate.of(model.variance(), n))
            .orElseGet(() -> Estimate.undefined(Reason.NOT_ESTIMABLE, "no fit with attributes"));
    return new Maihda(
        Estimate.of(before, n),
        Estimate.of(before / (before + RESIDUAL), n),
        left,
        pcv(before, left, n),
        reading(before, left),
        alone,
        adjusted);
  }

  private static Estimate pcv(double before, Estimate left, long n) {
    if (left.asDouble().isEmpty()) {
      return left;
    }
    return before == 0
        ? Estimate.undefined(Reason.NOT_ESTIMABLE, "strata differ no more than by chance")
        : Estimate.of((before - left.asDouble().getAsDouble()) / before, n);
  }

  private static String reading(double before, Estimate left) {
    if (before == 0) {
      return "no difference between strata detectable";
    }
    if (left.asDouble().isEmpty()) {
      return "not estimable with attributes";
    }
    return left.asDouble().getAsDouble() == 0
        ? "no interaction detectable"
        : "strata differ by more than their attributes add up to, as far as the model can tell";
  }

  private static Maihda none(String detail) {
    Undefined why = new Undefined(Reason.NOT_ESTIMABLE, detail);
    return new Maihda(why, why, why, why, detail, Optional.empty(), Optional.empty());
  }
}
