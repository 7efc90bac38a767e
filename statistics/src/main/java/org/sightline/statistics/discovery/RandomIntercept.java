package org.sightline.statistics.discovery;

import java.util.List;

/**
 * A logistic model in which every stratum has a random part of its own.
 *
 * @param variance of the random parts, on the log-odds scale, at least 0
 * @param terms names of the fixed parts, intercept first
 * @param coefficients of the fixed parts
 * @param effects the most likely random part of each stratum
 * @param rates the share of each stratum with its random part, 0 to 1
 */
public record RandomIntercept(
    double variance,
    List<String> terms,
    List<Double> coefficients,
    List<Double> effects,
    List<Double> rates) {
  public RandomIntercept {
    terms = List.copyOf(terms);
    coefficients = List.copyOf(coefficients);
    effects = List.copyOf(effects);
    rates = List.copyOf(rates);
  }
}
