package org.sightline.engine.findings;

import org.sightline.engine.cells.Group;
import org.sightline.statistics.gaps.FourFifths;

/**
 * A favourable outcome's share beside the highest share along the same attributes.
 *
 * @param best the group with the highest share among those with enough people
 * @param rule the four-fifths rule, with the other framing beside it
 */
public record BestShare(Group best, FourFifths rule) {}
