package org.sightline.statistics.explain;

import org.sightline.statistics.Tally;

/**
 * The group and the reference in one school, class or other part of the whole.
 *
 * @param name what the part is called
 * @param group the group there
 * @param reference the reference there
 */
public record Stratum(String name, Tally group, Tally reference) {}
