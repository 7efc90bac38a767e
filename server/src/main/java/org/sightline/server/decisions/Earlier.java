package org.sightline.server.decisions;

/**
 * The earlier line of the log that a new one answers.
 *
 * @param tie how
 * @param number of the earlier line, from 1
 */
public record Earlier(Tie tie, long number) {

  /** How a line answers an earlier one. */
  public enum Tie {
    /** It stands in the earlier one's place from now on. */
    REPLACES,
    /** It looks back at the earlier one, as its review date asked. */
    REVIEWS
  }
}
