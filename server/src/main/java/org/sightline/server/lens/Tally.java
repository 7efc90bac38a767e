package org.sightline.server.lens;

import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;

/**
 * How many decisions of a year hold in one place, and how many of them were seen through the lens.
 *
 * @param where the place; absent for everywhere
 */
public record Tally(@Nullable Place where, int all, int seen) {}
