package org.sightline.engine.findings;

import org.sightline.engine.cells.Group;
import org.sightline.statistics.Estimate;

/**
 * A favourable outcome's share beside the highest share along the same attributes.
 *
 * @param best the group with the highest share
 * @param ratio the group's share over it
 * @param below whether the ratio is below four fifths
 */
public record FourFifths(Group best, Estimate ratio, boolean below) {}
