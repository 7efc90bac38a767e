package org.sightline.statistics.discovery;

import org.sightline.statistics.Interval;

/** What is believed of a stratum's true value, after shrinkage. */
public sealed interface Belief permits SharePosterior, MeanPosterior {

  /** The shrunken estimate. */
  double mean();

  /** The equal-tailed 95% interval. */
  Interval interval();

  /** The probability that the true value is below {@code value}; 0 to 1. */
  double below(double value);

  /** The probability that the true value is above {@code value}; 0 to 1. */
  double above(double value);
}
