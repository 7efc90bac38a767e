package org.sightline.statistics.gaps;

import org.sightline.statistics.Tally;

/**
 * Two groups compared within one place, grade or other stratum.
 *
 * @param name printed when the stratum stands in the way
 * @param group the group's count there
 * @param reference the count of those compared with
 */
public record Stratum(String name, Tally group, Tally reference) {}
