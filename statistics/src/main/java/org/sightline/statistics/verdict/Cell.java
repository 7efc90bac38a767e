package org.sightline.statistics.verdict;

import org.sightline.statistics.fidelity.FidelityState;

/**
 * One of the 54 cells of the decision table.
 *
 * @param narrowing the class of the narrowing's interval
 * @param group what the group itself did
 * @param fidelity what is known of how the practice was carried out
 */
public record Cell(IntervalClass narrowing, GroupState group, FidelityState fidelity) {}
