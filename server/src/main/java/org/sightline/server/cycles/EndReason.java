package org.sightline.server.cycles;

/** Why a cycle was ended. */
public enum EndReason {
  /** What was aimed at was reached. */
  REACHED,
  /** The stop rule that was signed says so. */
  STOP_RULE,
  /** Another cycle goes on with it. */
  MERGED,
  /** What was committed to it was withdrawn. */
  WITHDRAWN,
  /** Something else, in words. */
  OTHER
}
