package org.sightline.statistics.verdict;

import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.fidelity.FidelityState;

/**
 * All that a verdict is read from. Every estimate is oriented so that more is better: a gap below 0
 * means that the group stands behind.
 *
 * @param mismatches what does not match between the waves (counts, definitions, places), in words;
 *     empty when all matches
 * @param gapBefore G₁ = group − reference at the start
 * @param gapAfter G₂, the same at the end
 * @param narrowing N: G₂ − G₁, or with comparison sites that minus the same there
 * @param group A: the group's own change, in the treated sites
 * @param reference R: the reference's own change, in the treated sites
 * @param fidelity what is known of how the practice was carried out
 * @param comparisonSites whether N is against comparison sites
 * @param refusedBeforehand whether the plan's smallest detectable change exceeded the goal
 * @param events labels of outside events logged in the window
 */
public record Evidence(
    List<String> mismatches,
    Estimate gapBefore,
    Estimate gapAfter,
    Estimate narrowing,
    Estimate group,
    Estimate reference,
    FidelityState fidelity,
    boolean comparisonSites,
    boolean refusedBeforehand,
    List<String> events) {

  public Evidence {
    mismatches = List.copyOf(mismatches);
    events = List.copyOf(events);
  }

  /** The same evidence from estimates as computed, turned when the outcome is adverse. */
  public Evidence turned(Direction direction) {
    return new Evidence(
        mismatches,
        Oriented.of(direction, gapBefore),
        Oriented.of(direction, gapAfter),
        Oriented.of(direction, narrowing),
        Oriented.of(direction, group),
        Oriented.of(direction, reference),
        fidelity,
        comparisonSites,
        refusedBeforehand,
        events);
  }
}
