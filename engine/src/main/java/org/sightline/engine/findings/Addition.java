package org.sightline.engine.findings;

import org.sightline.engine.cells.Group;
import org.sightline.statistics.Estimate;

/**
 * What a narrower group adds to the wider groups it belongs to.
 *
 * @param parent the wider group whose other members it differs from least surely
 * @param beyond the group minus the other members of that parent
 * @param adjusted the p-value of that difference, adjusted for all such comparisons of the run
 * @param adds whether it stands behind the other members of every parent beyond chance
 */
public record Addition(Group parent, Estimate beyond, double adjusted, boolean adds) {}
