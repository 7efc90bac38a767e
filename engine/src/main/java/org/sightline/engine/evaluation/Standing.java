package org.sightline.engine.evaluation;

import org.sightline.statistics.Estimate;

/**
 * One side of the gap in one wave and one set of schools.
 *
 * @param period the wave
 * @param intervention whether in the schools that tried the practice; true where there is one set
 * @param group true for the group, false for its reference
 * @param value share or mean, with its number of people
 * @param missing people whose outcome is not known
 */
public record Standing(
    String period, boolean intervention, boolean group, Estimate value, long missing) {}
