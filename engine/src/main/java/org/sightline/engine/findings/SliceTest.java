package org.sightline.engine.findings;

import java.util.Optional;
import org.sightline.statistics.Estimate;

/**
 * How surprising a group's distance would be if there were none.
 *
 * @param statistic z for shares, t for means
 * @param p two-sided, for this test alone
 * @param adjusted p adjusted for every test of the run, which decides the verdict; 1 where there is
 *     no p
 * @param fisher Fisher's exact p, beside, where an expected count is below 5
 */
public record SliceTest(
    Estimate statistic, Estimate p, double adjusted, Optional<Estimate> fisher) {}
