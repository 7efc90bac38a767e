package org.sightline.engine.findings;

import java.util.Optional;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.engine.recipe.Thresholds;

/**
 * How the numbers were made; with the data's fingerprint and the recipe it makes them again. No
 * step draws random numbers, so there is no seed.
 *
 * @param version of the method; changes when a number would
 * @param tests how many tests the adjusted p-values account for, over all indicators
 * @param reference what was asked for beside the bar and everyone else
 * @param thresholds every threshold that was used
 * @param cluster the column by which people were taken to resemble one another; empty when counted
 *     as independent
 */
public record Method(
    String version,
    int tests,
    ReferenceChoice reference,
    Thresholds thresholds,
    Optional<String> cluster) {

  /** The version of the method of this program. */
  public static final String VERSION = "findings-1";
}
