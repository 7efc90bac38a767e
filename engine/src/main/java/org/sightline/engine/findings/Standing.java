package org.sightline.engine.findings;

import java.util.Optional;
import org.sightline.statistics.Estimate;

/**
 * How sure one can be of where a group stands.
 *
 * @param shrunken the share or mean, drawn towards the other groups the more, the fewer people it
 *     has; with its 95% interval
 * @param chanceBehind probability, 0 to 1, that the group truly stands behind the reference by the
 *     margin or more
 * @param rank its place among the groups along the same attributes; empty where it was not ranked
 */
public record Standing(Estimate shrunken, Estimate chanceBehind, Optional<Rank> rank) {}
