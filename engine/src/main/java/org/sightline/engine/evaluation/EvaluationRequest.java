package org.sightline.engine.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.fidelity.FidelityState;

/**
 * A comparison to be judged.
 *
 * @param waves where before and after are found
 * @param outcome the question, the same in both waves
 * @param contrast the two sides of the gap
 * @param arms which schools tried the practice; empty compares before and after only
 * @param cluster the column of schools
 * @param definition a column that names the test or the definition in use, which must not differ
 *     between the waves; empty when there is none
 * @param margin δ, the smallest worthwhile change, above 0; empty takes the usual one
 * @param thresholds where the usual margin stands
 * @param fidelity whether the practice was carried out as designed
 * @param rows which rows take part in both waves
 * @param agreed what stands beside the data
 */
public record EvaluationRequest(
    Waves waves,
    Indicator outcome,
    Contrast contrast,
    Optional<Arms> arms,
    String cluster,
    Optional<String> definition,
    Optional<BigDecimal> margin,
    Thresholds thresholds,
    FidelityState fidelity,
    Filter rows,
    Agreed agreed) {

  /** About every row, with nothing agreed. */
  public EvaluationRequest(
      Waves waves,
      Indicator outcome,
      Contrast contrast,
      Optional<Arms> arms,
      String cluster,
      Optional<String> definition,
      Optional<BigDecimal> margin,
      Thresholds thresholds,
      FidelityState fidelity) {
    this(
        waves,
        outcome,
        contrast,
        arms,
        cluster,
        definition,
        margin,
        thresholds,
        fidelity,
        Filter.NONE,
        Agreed.NOTHING);
  }
}
