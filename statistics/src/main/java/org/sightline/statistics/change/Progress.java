package org.sightline.statistics.change;

import org.sightline.statistics.Estimate;

/**
 * Where a group stands beside a milestone.
 *
 * @param status from the interval, never from the point
 * @param observed the rate with its Wilson interval
 * @param milestone the rate the path asks for by now
 * @param chance probability that the true rate is at the milestone or better (Jeffreys)
 * @param neededPerYear change of the rate per year from now to reach the target in time
 */
public record Progress(
    Status status, Estimate observed, Estimate milestone, Estimate chance, Estimate neededPerYear) {

  /** What the interval says. */
  public enum Status {
    /** The whole interval at or beyond the milestone. */
    ON_TRACK,
    /** The whole interval short of the milestone. */
    BEHIND,
    /** The milestone lies inside the interval, or there is nothing to judge by. */
    CANNOT_TELL
  }
}
