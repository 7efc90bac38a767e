package org.sightline.server.cycles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something decided in a cycle, for the memory of decisions.
 *
 * @param kind what sort of decision
 * @param what was decided, in words
 * @param why in words; may be empty
 * @param notTaken what was not taken, in words
 * @param review when to look at it again
 */
public record Decision(
    Kind kind, String what, String why, List<String> notTaken, Optional<LocalDate> review) {
  public Decision {
    notTaken = List.copyOf(notTaken);
  }

  /** What sort of decision. */
  public enum Kind {
    GOAL_SIGNED,
    GOAL_CHANGED
  }
}
