package org.sightline.engine.findings;

import java.util.Optional;
import org.sightline.engine.cells.Group;
import org.sightline.statistics.Estimate;

/**
 * A group against one reference.
 *
 * @param with what kind of reference
 * @param reference the reference group, when it is one; empty for the bar, everyone else, overall
 * @param value the reference's share or mean
 * @param gap the group minus the reference: a share (-1 to 1) or a number on the outcome's scale;
 *     its sign is not turned for adverse outcomes
 * @param ratio the group's share over the reference's; undefined for means
 * @param effect the distance in standard units: Cohen's h for shares, Hedges' g for means
 * @param studentsBehind whole students who would have to reach the outcome (or be spared it) for
 *     the gap to close; undefined for means
 * @param tie whether another group would have served as the reference just as well
 */
public record Comparison(
    ComparedWith with,
    Optional<Group> reference,
    Estimate value,
    Estimate gap,
    Estimate ratio,
    Estimate effect,
    Estimate studentsBehind,
    boolean tie) {}
