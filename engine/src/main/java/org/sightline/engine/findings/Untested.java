package org.sightline.engine.findings;

import org.sightline.engine.cells.Cell;

/**
 * A group that was left out of the tests, listed but never ranked.
 *
 * @param cell who, and their count
 * @param why the rule that left it out; blind to the outcome
 */
public record Untested(Cell cell, Why why) {

  /** The rule that left a group out. */
  public enum Why {
    /** Nobody in it has a known outcome. */
    NO_KNOWN_OUTCOME,
    /** Fewer people than the threshold. */
    TOO_FEW,
    /** Too few people outside it to compare with. */
    TOO_FEW_OUTSIDE
  }
}
