/**
 * The verdict on a cycle, by rules signed before the results: from the interval of the narrowing,
 * the group's own movement and fidelity to what may be done and what may be said.
 */
@NullMarked
package org.sightline.statistics.verdict;

import org.jspecify.annotations.NullMarked;
